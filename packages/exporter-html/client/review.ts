import { addFindingFilter } from "./finding-filter.ts";
import { enableFindingSteps } from "./finding-steps.ts";

document.addEventListener("DOMContentLoaded", () => {
  const steps = enableFindingSteps();
  addFindingFilter(steps);
});
