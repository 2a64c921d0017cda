/** A note with one of everything that a page shows. */
export const fixtureNote: string = `---
title: Cloud notes
summary: Services, as short as can be.
tags: [cloud]
---

# Storage

![Storage.svg](../files/Storage.svg)

Places for data. See [the other note](other.md#compute) or [EBS](#ebs-elastic-block-store).

### S3 (Simple Storage Service)

![S3.svg](../files/S3.svg)

Objects in buckets[^1]. ~~Files~~ Works with EBS.

[^1]: A bucket has a name.

| Class | Use |
| - | -: |
| Standard | Often |

- [x] durable
- [ ] fast

![S3-Diagram.png](../files/S3-Diagram.png)
Credit: [Ada](https://example.org/ada)

###### Deep heading

Below it.

### EBS (Elastic Block Store)

![EBS.svg](../files/EBS.svg)

#### Basis

A volume.

##### Sizes

Many.

#### Price

Per GB.

### S3 vs EBS

S3:

* Whole objects.

EBS:

* Block changes, see [the docs](https://example.org/ebs).

![Versus.png](../files/Versus.png)

# Other

### Other Databases

* **Amazon Neptune:** a graph database.
* **Amazon QLDB (Amazon Quantum Ledger Database):** a ledger.

### Empty
`;

/** Another note, without a category of its own. */
export const plainNote = "Just text, no heading.\n";

/** A note that is linked to. */
export const otherNote =
  "# Compute\n\n### EC2 (Elastic Compute Cloud)\n\nMachines. Back to [S3](cloud.md#s3-simple-storage-service).\n";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="#7aa116"/></svg>`;
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** The images of the notes; EBS.svg and Versus.png are missing. */
export const fixtureFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ["Storage.svg", Buffer.from(svg)],
  ["S3.svg", Buffer.from(svg)],
  ["S3-Diagram.png", Buffer.from(png, "base64")],
]);
