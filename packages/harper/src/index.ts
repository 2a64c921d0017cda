export { harper as default } from "./harper.ts";
