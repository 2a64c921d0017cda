import { buildCatalogue, parseVault, plainText } from "@notewright/parser";
import { expect, test } from "vitest";

const table = `# Metals

| Instrument | Width | Origin | Description |
| --- | --- | --- | --- |
| Gong | 80 cm | Java | Hums long |
| Bell | 12 cm | China | Rings clear |
| Triangle | 20 cm | | Tinkles high |
| Cymbal | 50 cm | *Assyria* | Crashes |
| Chime | 9 cm | Mali | Rings on and on |
`;

test("a row reads as what describes it, and then its other cells with the heads of their columns", () => {
  const { catalogue, content } = buildCatalogue(parseVault({ "metals.md": table }), {
    generator: "test",
    resolveAsset: () => ({ from: "none", file: null, sha256: null }),
  });
  const read = catalogue.entries.map(({ id, name }) => [name, plainText(content(id).children)]);
  expect(Object.fromEntries(read)).toEqual({
    Gong: "Hums long\nWidth: 80 cm\nOrigin: Java",
    Bell: "Rings clear\nWidth: 12 cm\nOrigin: China",
    Triangle: "Tinkles high\nWidth: 20 cm",
    Cymbal: "Crashes\nWidth: 50 cm\nOrigin: Assyria",
    Chime: "Rings on and on\nWidth: 9 cm\nOrigin: Mali",
  });
});
