/**
 * Style of all cards: classes only, no script, nothing from elsewhere. Anki puts `.nightMode` on the body at night, AnkiDroid
 * `.night_mode`; icons are drawn for a light ground and keep one.
 */
export const cardCss = `.card {
  margin: 0 auto;
  padding: 1rem;
  max-width: 40rem;
  font: 1.125rem/1.5 system-ui, sans-serif;
  color: #1b1f24;
  background: #ffffff;
  text-align: center;
  overflow-wrap: anywhere;
}
.name,
.answer {
  font-size: 1.6rem;
  font-weight: 600;
  line-height: 1.25;
}
.prompt {
  font-size: 1.25rem;
}
.label {
  margin-bottom: 0.5rem;
  font-size: 0.9rem;
}
.expansion,
.footer,
.label {
  color: #57606a;
}
.choices,
.description,
.details {
  margin-top: 1rem;
  text-align: start;
}
.cloze {
  color: #0550ae;
  font-weight: 600;
}
.details {
  border-top: 1px solid #d0d7de;
  font-size: 1rem;
}
.footer {
  margin-top: 1.5rem;
  font-size: 0.8rem;
}
.card h3 {
  margin: 1rem 0 0.25rem;
  font-size: 1rem;
}
.card img {
  max-width: 100%;
  height: auto;
  border-radius: 0.5rem;
}
.icon img {
  width: 6rem;
  height: 6rem;
  object-fit: contain;
}
.card pre {
  overflow-x: auto;
  text-align: start;
}
.card table {
  border-collapse: collapse;
}
.card th,
.card td {
  border: 1px solid #d0d7de;
  padding: 0.25rem 0.5rem;
}
.callout {
  margin: 1rem 0;
  padding: 0.1rem 0.75rem;
  border-inline-start: 0.25rem solid #0550ae;
  text-align: start;
}
.callout-tip {
  border-color: #1a7f37;
}
.callout-important {
  border-color: #7a3fc4;
}
.callout-warning {
  border-color: #bf7700;
}
.callout-danger {
  border-color: #cf222e;
}
.callout-quote {
  border-color: #8c959f;
}
.card.nightMode,
.card.night_mode {
  color: #e6edf3;
  background: #1c1f24;
}
.nightMode .expansion,
.nightMode .footer,
.nightMode .label,
.night_mode .expansion,
.night_mode .footer,
.night_mode .label {
  color: #a3adb8;
}
.nightMode hr,
.nightMode .details,
.night_mode hr,
.night_mode .details {
  border-color: #3d444d;
}
.nightMode .cloze,
.nightMode a,
.night_mode .cloze,
.night_mode a {
  color: #79b8ff;
}
.nightMode img,
.night_mode img {
  padding: 0.5rem;
  background: #f6f8fa;
}
@media (max-width: 30rem) {
  .card {
    padding: 0.5rem;
    font-size: 1rem;
  }
  .name,
  .answer {
    font-size: 1.35rem;
  }
}
`;
