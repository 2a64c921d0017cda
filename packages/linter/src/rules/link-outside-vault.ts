import { linkFault } from "../links/link-fault.ts";
import { unsafeUrl } from "../links/unchecked-url.ts";
import { defineRule, type Rule } from "../rule.ts";

export const linkOutsideVault: Rule = defineRule({
  meta: {
    id: "link-outside-vault",
    summary: "Disallow links out of the vault, to files of one computer, and links that run or hold something.",
    why: "They work for nobody else, are taken away from pages and cards, and a script in a link may do harm.",
    category: "link",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "a file of the vault", markdown: "[Oak](./trees/../oak.md)", files: { "oak.md": "# Oak" } },
    {
      name: "a path that leads out",
      markdown: "[Oak](../garden/oak.md)",
      reports: ['1:7 "../garden/oak.md" leads out of the vault, expected a file in it'],
    },
    {
      name: "a file of one computer",
      markdown: "[Plan](file:///home/ada/plan.pdf) and [more](C:\\garden\\plan.pdf)",
      reports: [
        '1:8 "file:///home/ada/plan.pdf" is a file of one computer, expected a path in the vault',
        '1:46 "C:\\garden\\plan.pdf" is a file of one computer, expected a path in the vault',
      ],
    },
    {
      name: "a script",
      markdown: "[Open](javascript:open())",
      reports: ['1:8 "javascript:open()" is a javascript link, expected a file in the vault or an address on the web'],
    },
    { name: "pages that the host of a repository shows", markdown: "[Say so](../../issues/new)" },
    { name: "apps have links too", markdown: "[Open](obsidian://open?vault=garden), [ask](mailto:ada@example.org)" },
  ],
  visit: {
    link(link, { note, report, vault }) {
      const fault = linkFault(link, note, vault);
      if (fault?.kind === "outside") report(fault);
    },
    image({ destination, end, start, url }, { report }) {
      const message = /^data:/i.test(url) ? null : unsafeUrl(url);
      if (message !== null) report({ ...(destination ?? { start, end }), message });
    },
  },
});
