/**
 * Written by `node scripts/fetch-acronyms.ts`: what well-known acronyms stand for, in three words or more. Taken from NetBSD's list
 * acronyms.comp, as bsdgames 2.17-29+b1 of Debian has it (BSD-3-Clause).
 */
export const acronymExpansions: string = `
ABI application binary interface
ACID atomicity consistency isolation durability
ACK Amsterdam compiler kit
ACL access control list
ACL active current loop
ADC analog to digital converter
ADC analog digital converter
ADSL asymmetric digital subscriber line
AES Advanced Encryption Standard
ALU arithmetic and logical unit
AMI alternate mark inversion
AMQP advanced message queuing protocol
ANSI American National Standards Institute
API application programming interface
ARM Advanced RISC Machines
ARP Address Resolution Protocol
ASCII American Standard Code for Information Interchange
ASIC application-specific integrated circuit
AST abstract syntax tree
BGP Border Gateway Protocol
BIOS Basic Input Output System
BIOS built-in operating system
BLOB binary large object
BOM beginning of message
BOM byte order mark
BPM business process modelling
BSD Berkeley Software Distribution
CAD computer-aided design
CIDR Classless Inter-Domain Routing
CLI command line interface
CMS configuration management system
CMS content management system
CMS course management system
CPU central processing unit
CRC cyclic redundancy check
CSS cascading style sheets
CSV comma-separated values
DAC digital to analog converter
DAC digital analog converter
DAC discretionary access control
DBMS database management system
DDL data description language
DHCP Dynamic Host Configuration Protocol
DMA direct memory access
DMS document management system
DNS Domain Name System
DOM document object model
DRAM dynamic random access memory
DRM digital rights management
DSL digital subscriber line
DSL domain specific language
DVD digital versatile disc
DVI Digital Visual Interface
ECC elliptic curve cryptography
ECC error correction code
ECS enhanced chip set
ECS extended configuration space
EMR electro-magnetic radiation
EOF end of file
ETL extract transform load
FIFO first in first out
FPGA field programmable gate array
FQDN fully qualified domain name
FTP File Transfer Protocol
GNU GNU's Not Unix
GPL GNU General Public License
GPL General Public License
GPS generalized processor sharing
GPT GUID partition table
GPU graphics processing unit
GUI graphical user interface
HDD hard disk drive
HDMI High-Definition Multimedia Interface
HPC high performance computing
HSM hardware security module
HSM hierarchical storage management
HTML HyperText Markup Language
HTTP Hypertext Transfer Protocol
HTTPS Hypertext Transfer Protocol Secure
IAAS infrastructure as a service
ICMP Internet Control Message Protocol
IDE integrated development environment
IDE integrated drive electronics
IDS intrusion detection system
IEEE Institute of Electrical and Electronics Engineers
IGMP Internet Group Management Protocol
IMAP Internet Message Access Protocol
IOT Internet of Things
IPS in-plane switching
IPS intrusion prevention system
IRC Internet Relay Chat
ISA industry standard architecture
ISA instruction set architecture
ISO International Standards Organization
ISP Internet service provider
JIT just in time
JPEG Joint Photographic Experts Group
KMS kernel-mode setting
KPI kernel programming interface
KVM kernel virtual machine
KVM kernel virtual memory
KVM keyboard video and mouse
KVM keyboard video mouse
LAMP Linux Apache MySQL Perl
LAMP Linux Apache MySQL PHP
LAMP Linux Apache MySQL Python
LAN local area network
LCD liquid crystal display
LDAP Lightweight Directory Access Protocol
LED light emitting diode
LFO low-frequency oscillation
LIFO last in first out
LRU least recently used
LUN logical unit number
LVM logical volume management
MAC mandatory access control
MAC media access control
MAC medium access control
MAC message authentication check
MAC message authentication code
MBR master boot record
MIDI musical instrument digital interface
MIME Multipurpose Internet Mail Extensions
MPEG moving picture experts group
MPLS Multiprotocol Label Switching
MTU maximum transmission unit
NAS network attached storage
NAT network address translation
NFC near-field communication
NFS network file system
NIC network information center
NIC network interface card
NTP Network Time Protocol
OCR optical character recognition
OLAP online analytical processing
OLTP online transaction processing
OOP object oriented programming
ORM object-relational mapping
OSI Open Source Initiative
OSI open systems interconnection
OSPF open shortest path first
P2P PCI to PCI
P2P peer to peer
PAAS platform as a service
PCI peripheral component interconnect
PCM phase change memory
PCM pulse code modulation
PDF portable document format
PDU protocol data unit
PGP Pretty Good Privacy
PKI public key infrastructure
PNG portable network graphics
POSIX Portable Operating System Interface for Unix
POSIX Portable Operating System Interface
PSK phase shift keying
PSK pre-shared key
QOS quality of service
RAID redundant array of independent disks
RAID redundant array of inexpensive disks
RAM random access memory
RAS reliability availability and serviceability
RAS remote access service
RAS restartable atomic sequence
RAS row address strobe
RDBMS relational database management system
REST representational state transfer
RGB red green blue
RIP Routing Information Protocol
ROM read only memory
RPC remote procedure call
RPM revolutions per minute
RSA Rivest Shamir and Adleman
RSA Rivest Shamir Adleman
RSS really simple syndication
RSS residual sum of squares
RTT round trip time
SAAS software as a service
SAN storage area network
SATA serial advanced technology attachment
SCSI Small Computer System Interface
SDK software development kit
SDLC software development life cycle
SDLC system development life cycle
SDLC systems development life cycle
SDN software defined networking
SFTP SSH File Transfer Protocol
SFTP Serial File Transfer Protocol
SFTP Simple File Transfer Protocol
SHA secure hash algorithm
SIEM security information and event management
SIP Session Initiation Protocol
SLI scalable link interface
SLI scan-line interleave
SMTP Simple Mail Transfer Protocol
SNMP Simple Network Management Protocol
SOAP Simple Object Access Protocol
SOC system on chip
SPI serial peripheral interface
SPI stateful packet inspection
SQL Structured Query Language
SRAM static random access memory
SSD solid state drive
SSE streaming SIMD extensions
SSID service set identifier
SSL secure sockets layer
STP Spanning Tree Protocol
STP shielded twisted pair
SVG scalable vector graphics
TCP Transmission Control Protocol
TDD test driven development
TDD time division duplex
TFTP Trivial File Transfer Protocol
TLD top level domain
TLS thread local storage
TLS transport layer security
TTL time to live
TTL transistor-transistor logic
UART universal asynchronous receiver transmitter
UDP User Datagram Protocol
UML unified modeling language
UPS uninterruptible power supply
URI uniform resource identifier
URL uniform resource locator
USB universal serial bus
UTC coordinated universal time
UUID universally unique identifier
VCS version control system
VGA Video Graphics Array
VLAN virtual local area network
VPN virtual private network
W3C World Wide Web Consortium
WAN wide area network
WPA Wi-Fi Protected Access
WPA2 Wi-Fi Protected Access II
WYSIWYG what you see is what you get
XML Extensible Markup Language
XSS cross site scripting
BPM business process management
CAD computer-assisted design
CLI command line interpreter
CRC cyclic redundancy code
DDL data definition language
DNS Domain Name Server
DRM digital restrictions management
DVD digital video disc
IDE integrated design environment
NIC network interface controller
RAID redundant array of independent drives
RAID redundant array of inexpensive drives
RPM rotations per minute
SFTP Secure File Transfer Protocol
SIEM security incident and event management
SSD solid state disk
UPS uninterruptible power source
UPS uninterruptible power system
VGA Video Graphics Adapter
`;
