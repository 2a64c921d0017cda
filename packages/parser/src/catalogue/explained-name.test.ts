import { expect, test } from "vitest";
import { nameParts } from "../name-parts.ts";
import { explainedName } from "./explained-name.ts";

test.each([
  ["in a parenthesis behind it", "DNS", "DNS (Domain Name System) finds hosts.", "Domain Name System"],
  [
    "before a parenthesis with it",
    "ARP",
    "The Address Resolution Protocol (ARP) asks who has it.",
    "Address Resolution Protocol",
  ],
  ["behind an article", "DNS", "DNS (the Domain Name System) finds hosts.", "Domain Name System"],
  ["in words", "CPU", "CPU stands for central processing unit. It is hot.", "central processing unit"],
  ["in words between commas", "BPM", "BPM, short for beats per minute, is a tempo.", "beats per minute"],
  ["in a later sentence", "NTP", "Keeps clocks. NTP (Network Time Protocol) uses port 123.", "Network Time Protocol"],
  ["with small words in it", "TCO", "The TCO (total cost of ownership) counts all.", "total cost of ownership"],
  ["with a digit", "EC2", "EC2 (Elastic Compute Cloud) rents computers.", "Elastic Compute Cloud"],
])("finds what letters stand for %s", (_, name, text, expansion) => {
  expect(explainedName(nameParts(name, []), text)).toEqual({ acronym: name, expansion });
});

test("finds how a name is abbreviated", () => {
  const { acronym, expansion } = explainedName(
    nameParts("Border gateway protocol", []),
    "The Border Gateway Protocol (BGP) joins networks.",
  );
  expect({ acronym, expansion }).toEqual({ acronym: "BGP", expansion: "Border gateway protocol" });
});

test.each([
  ["what does not fit", "DNS", "DNS (which finds hosts) is old."],
  ["one word", "RAM", "RAM (memory) is fast."],
  ["what stands for another", "DNS", "The Dynamic Host Configuration Protocol (DHCP) is not DNS."],
  ["a longer word", "IP", "VoIP (Voice over Internet Protocol) is another."],
  ["letters of a longer name", "Router", "A router (RTR) is a box."],
])("leaves %s alone", (_, name, text) => {
  expect(explainedName(nameParts(name, []), text)).toEqual({ acronym: null, expansion: null });
});

test("keeps what the heading says", () => {
  expect(explainedName(nameParts("S3 (Glacier)", []), "S3 (Simple Storage Service) is …")).toEqual({
    acronym: null,
    expansion: null,
  });
});
