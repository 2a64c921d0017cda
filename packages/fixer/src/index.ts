export { applyEdits, effectiveEdits, type Replacement } from "./apply-edits.ts";
export { composeEdits } from "./compose-edits.ts";
export { type FixedNote, type FixQuestion, type FixRequest, fixNote, fixPasses } from "./fix-note.ts";
export { joinNotes, noteStarts, type Place, splitEdits, splitNotes } from "./joined-notes.ts";
export { type SelectedEdit, selectEdits } from "./select-edits.ts";
export { unifiedDiff } from "./unified-diff.ts";
export type { Verify } from "./verified-fixes.ts";
export type { WithheldFix } from "./withheld-fixes.ts";
