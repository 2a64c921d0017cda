import { endOf, startOf } from "@notewright/parser";
import { defineRule, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const unclosedCode: Rule = defineRule({
  meta: {
    id: "unclosed-code",
    summary: "Require a fence that ends each block of code that a fence begins.",
    why: "All that follows is shown as code, headings and links with it.",
    category: "structure",
    severity: "warning",
    fix: null,
  },
  examples: [
    { name: "closed", markdown: "```sh\nls\n```\n\n~~~\nls\n~~~~\n\n    ls" },
    {
      name: "not closed",
      markdown: "# Oak\n\n```sh\nls\n\n## Elm\n\nIt bends.",
      reports: ["3:1 Code begins and does not end, expected ``` after it"],
    },
    {
      name: "closed by a shorter fence, or by one of the other kind",
      markdown: "````md\nAn oak.\n```\n\n~~~",
      reports: ["1:1 Code begins and does not end, expected ```` after it"],
    },
    { name: "in a quote and in a list", markdown: "> ```\n> ls\n> ```\n\n- ```\n  ls\n  ```" },
  ],
  visit: {
    note(note, { report }) {
      const { text } = note.source;
      for (const node of viewOf(note).code) {
        const start = startOf(node);
        const code = text.slice(start, endOf(node));
        const fence = /^(`{3,}|~{3,})/.exec(code)?.[0];
        if (fence === undefined) continue;
        const last = code.slice(code.trimEnd().search(/[^\r\n]*$/)).trim();
        const closing = last.replace(/^[>\s]+/, "");
        const isClosed = /[\r\n]/.test(code.trimEnd()) && /^(?:`+|~+)$/.test(closing) && closing.startsWith(fence);
        if (!isClosed)
          report({
            start,
            end: start + fence.length,
            message: `Code begins and does not end, expected ${fence} after it`,
          });
      }
    },
  },
});
