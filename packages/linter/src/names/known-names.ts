/**
 * Names with capitals inside, as their owners write them; most are also in the dictionaries of companies and software of cspell
 * (MIT). Not here: names that are an ordinary word in other letters, and names that the owners themselves write in two ways.
 */
const NAMES = `
ActiveMQ AppleScript AstraZeneca AutoCAD BitTorrent BlackBerry BlackRock CakePHP CentOS CircleCI ClickHouse CloudFormation
CloudFront CloudTrail CloudWatch CockroachDB CodeIgniter CoffeeScript ColdFusion CommonMark ConocoPhillips CouchDB
DigitalOcean DirectX DocuSign DuckDB DuckDuckGo DynamoDB ElastiCache FedEx FileZilla FireWire
FreeBSD GarageBand GitHub GitLab GitOps GlaxoSmithKline GraphQL HashiCorp HiveMQ HubSpot ImageMagick InDesign InfluxDB
IntelliJ IPv4 IPv6 JavaScript JetBrains JUnit JupyterLab LanguageTool LaunchDarkly LibreOffice LinkedIn MariaDB MasterCard
MathJax MediaWiki MongoDB MonoDevelop MuseScore MySQL NetBSD NetBIOS NordVPN NumPy OAuth OneDrive OneNote OpenAI OpenAPI OpenBSD
OpenCL OpenCV OpenGL OpenID OpenJDK OpenOffice OpenShift OpenSSH OpenSSL OpenStack OpenStreetMap OpenTelemetry OpenVPN OpenWrt
PagerDuty PayPal PepsiCo PhoneGap PhpStorm PlayStation PlantUML PostCSS PostgreSQL PostScript PowerPoint PowerShell PyCharm PyCon
PyPI PyTorch QuickBooks QuickSight QuickTime RabbitMQ RocksDB RubyGems RubyMine SageMaker SciPy ScyllaDB SELinux ServiceNow
SharePoint SolarWinds SoundCloud SourceForge SpaceX SQLAlchemy SQLite SurveyMonkey SwiftUI TeamCity
TeamViewer TensorFlow ThinkPad TikTok TimescaleDB TripAdvisor TrueType TypeScript UnitedHealth VBScript VirtualBox VirusTotal
VMware WebAssembly WebKit WebRTC WebSocket WebStorm WhatsApp WireGuard WooCommerce WordPress XQuartz YouTube
ZeroMQ
`;

/** The names by their small letters. */
export const knownNames: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);
