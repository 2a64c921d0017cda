/** Own values of the variables that the style sheet begins with, by name without the two hyphens. */
export type Theme = Readonly<Record<string, string>>;

/** Schema of the theme: a value may not end its declaration. */
export const themeSchema: Record<string, unknown> = {
  description: "Own values of the style sheet's variables, by name: colours, fonts and measures.",
  type: "object",
  propertyNames: { pattern: "^[a-z][a-z-]*$" },
  additionalProperties: { type: "string", pattern: "^[^;{}<>\\\\]+$", minLength: 1 },
  default: {},
  examples: [{ accent: "light-dark(#7a1f5c, #e79ccb)" }],
};

/** The rule that sets the variables; empty without any. */
export function themeStyle(theme: Theme): string {
  const declarations = Object.entries(theme).map(([name, value]) => `  --${name}: ${value};\n`);
  return declarations.length === 0 ? "" : `:root {\n${declarations.join("")}}\n`;
}
