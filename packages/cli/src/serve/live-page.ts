import { createHash } from "node:crypto";

/** Where the page hears of changes. No page of a site is called so: names of pages have no slash at the end. */
export const LIVE_PATH = "/.notewright/live/";

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)/i;

/**
 * The page as it is served while its notes are watched: with a script that loads it again as soon as the server has another version of the
 * site than this, and with the permissions in its policy that this takes. A page without a policy is left as it is.
 */
export function livePage(html: string, version: number): string {
  const script = `new EventSource("${LIVE_PATH}").onmessage=({data})=>{if(data!=="${version}")location.reload()}`;
  const hash = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const relaxed = withSource(policy.replaceAll("&#x27;", "'"), "script-src", hash);
    return `${start}${relaxed}${end}<script>${script}</script>`;
  });
}

/** A policy with one more source in a directive; one that allowed nothing, or was not there, allows just this. */
function withSource(policy: string, name: string, source: string): string {
  const directives = policy.split(";").map((directive) => directive.trim());
  const index = directives.findIndex((directive) => directive.split(/\s/)[0] === name);
  const known = directives[index]?.replace(/\s+'none'$/, "");
  if (known === undefined) directives.push(`${name} ${source}`);
  else directives[index] = `${known} ${source}`;
  return directives.join("; ");
}
