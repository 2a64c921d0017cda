/** A note with findings in every place that a page has, and in some that it has not. */
export const kitchenNote: string = `---
title: Kitchen tooles
sumary: What one cooks with.
---

# Pots

<!-- teh comment says recieve -->

A pot with <b>recieve</b> and *teh* rest. See [the **pan**](missing-pan.md "recieve") and [[Nowhere]] here.

### Copper Pot (CP)

It it heats quick . Sugar &amp; teh \\* jam.${" "}

- an item with teh error
  - nested teh error
- plain

> Quoted teh text
> goes on recieve

| Size | Use |
| - | - |
| teh large | [recieve](gone.md) |

![Copper pan](missing.png)

### Steel Pot

Steel does not rust.

### Copper Pot vs Steel Pot

Copper Pot:

- heats teh food quickly

Steel Pot:

- lasts untill broken
`;

/** Another, about something else, with evidence in its own headings. */
export const networkNote: string = `# Cables

Cables join computers. They recieve nothing by themselves.

### UTP (Unshielded Twisted Pair)

UTP stands for Unshielded Twisted Pairs. It is cheap,cheap and common.

### STP (Shielded Twisted Pair)

Shielded pairs of wires, for teh factory.
`;
