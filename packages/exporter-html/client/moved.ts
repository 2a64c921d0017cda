import { followMoved } from "./follow-moved.ts";

document.addEventListener("DOMContentLoaded", followMoved);
addEventListener("hashchange", followMoved);
