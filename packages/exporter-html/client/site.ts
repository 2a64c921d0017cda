import { addCodeButtons } from "./copy-code.ts";
import { addLinkButtons } from "./copy-links.ts";
import { addFilters } from "./index-filter.ts";
import { enableSearch } from "./search-box.ts";
import { nameTableRoles } from "./table-roles.ts";
import { applyTheme, keepTheme } from "./theme.ts";

// At once, in the head: a page must not be light for a moment before it is dark.
applyTheme();
document.addEventListener("DOMContentLoaded", () => {
  keepTheme();
  enableSearch();
  addLinkButtons();
  addCodeButtons();
  addFilters();
  nameTableRoles();
});
