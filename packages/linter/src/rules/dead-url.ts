import { defineRule, type Rule, type RuleContext } from "../rule.ts";

export const deadUrl: Rule = defineRule({
  meta: {
    id: "dead-url",
    summary: "Require pages on the web that notes link to or show to be there.",
    why: "Pages move and vanish. Only `check --online` asks the web: nothing is fetched else.",
    category: "link",
    severity: "error",
    fix: null,
    needsUrls: true,
  },
  examples: [
    {
      name: "a page that is there",
      markdown: "[Oaks](https://trees.net/oak#leaf)",
      urls: { "https://trees.net/oak": { state: "alive", reason: "" } },
    },
    {
      name: "a page that is gone",
      markdown: "[Oaks](https://trees.net/oak) and <https://tree.invalid>",
      urls: {
        "https://trees.net/oak": { state: "dead", reason: "it gives 404" },
        "https://tree.invalid": { state: "dead", reason: "there is no host tree.invalid" },
      },
      reports: [
        '1:8 There is nothing at "https://trees.net/oak": it gives 404',
        '1:35 There is nothing at "https://tree.invalid": there is no host tree.invalid',
      ],
    },
    {
      name: "nobody can say whether it is there",
      markdown: "![Oak](https://trees.net/oak.png)",
      urls: { "https://trees.net/oak.png": { state: "unknown", reason: "it gives 503" } },
    },
    { name: "without `--online` nobody asks", markdown: "[Oaks](https://trees.net/oak)" },
  ],
  visit: {
    link: ({ end, start, url }, context) => check(url, { start, end }, context),
    image: ({ destination, end, start, url }, context) => check(url, destination ?? { start, end }, context),
  },
});

function check(url: string, range: { start: number; end: number }, { host, report }: RuleContext): void {
  const key = url.split("#")[0] as string;
  const verdict = host.urls?.get(key);
  if (verdict?.state === "dead") report({ ...range, message: `There is nothing at "${key}": ${verdict.reason}` });
}
