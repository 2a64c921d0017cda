import { unusedAttachments } from "../evidence/attachments.ts";
import { headOf } from "../links/link-report.ts";
import { defineRule, type Rule } from "../rule.ts";

export const unusedAttachment: Rule = defineRule({
  meta: {
    id: "unused-attachment",
    summary: "Disallow pictures and other attachments that nothing in the vault uses.",
    why: "It was forgotten when its note went, or a note that should show it does not. It is reported at the beginning of the first note that shows another file of its folder, when all notes of the vault are checked.",
    category: "link",
    severity: "info",
    preset: "strict",
    fix: null,
    needsWholeVault: true,
  },
  examples: [
    { name: "each file is shown", markdown: "![Oak](img/oak.png)", files: { "img/oak.png": "" } },
    {
      name: "a file beside one that is shown",
      markdown: "# Oak\n\n![Oak](img/oak.png)",
      files: { "img/oak.png": "", "img/old oak.png": "" },
      reports: ['1:1 Nothing in the vault uses "img/old oak.png", which lies beside what this note shows'],
    },
    {
      name: "a document beside one that is linked",
      markdown: "# Elm\n\n[Plan](plans/elm.pdf)",
      files: { "plans/elm.pdf": "", "plans/elm-draft.pdf": "" },
      reports: ['1:1 Nothing in the vault uses "plans/elm-draft.pdf", which lies beside what this note shows'],
    },
    {
      name: "a file that only a style sheet names",
      markdown: "![Oak](img/oak.png)",
      files: { "img/oak.png": "", "img/leaf.png": "", "site.css": "body { background: url(img/leaf.png) }" },
    },
    {
      name: "folders of which notes show nothing are not theirs",
      markdown: "![Oak](img/oak.png)",
      files: { "img/oak.png": "", "app/logo.png": "" },
    },
  ],
  visit: {
    note(note, { report, vault }) {
      for (const { note: owner, path } of vault.of(unusedAttachments)) {
        if (owner !== note) continue;
        const { end, start } = headOf(note);
        report({ start, end, message: `Nothing in the vault uses "${path}", which lies beside what this note shows` });
      }
    },
  },
});
