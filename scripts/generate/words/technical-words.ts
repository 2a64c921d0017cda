/** Nouns of computing that the lexicon lacks; all make their plural by rule. */
export const technicalNouns: readonly string[] = list(`
  admin api app archive arg backend backlog blockchain bug changelog checkbox checkpoint chunk codebase codec commit config container
  cookie daemon dashboard datacenter dataset datatype datastore dropdown email emoji endpoint enum env failover firewall firmware
  framework frontend gateway getter hash header hook hostname hyperlink id iframe inode interpreter keyring keyword linter listener
  localhost lookup loopback mapper metadata microservice middleware mixin module monorepo mutex namespace node param parser payload
  permalink pipeline placeholder plugin popup preset prompt proxy queue regex registry release renderer replica repo repository resolver
  rollback rollout router runtime sandbox schema screenshot scheduler script scrollbar serializer server setter setup shell shortcut
  sidebar snapshot snippet socket stack stderr stdin stdout stub subcommand subdirectory subdomain subfolder subnet submodule subnetwork
  symlink sysadmin tab tarball template timeout timestamp token toolchain tooltip tutorial typo uptime upload url username variable
  viewport vpn watcher webhook webpage website whitelist widget wildcard workflow workload workspace wrapper`);

/** Verbs of computing that the lexicon lacks; all make their forms by rule. */
export const technicalVerbs: readonly string[] = list(`
  allocate archive authenticate autoscale boot cache click clone commit compile concatenate configure customise customize decode
  decompress decrypt deploy deserialize download email encode encrypt enqueue export fetch filter format hash host import initialise
  initialize install instantiate iterate lint load log minify mock parse patch ping provision query queue reboot recompile redeploy
  redirect refactor reinstall reload rename render replicate resize restart retrieve route scale serialise serialize sign sort specify
  stream subclass subscribe synchronise synchronize tag tokenize toggle unmount unpack unregister unsubscribe unzip update upgrade
  upload validate virtualise virtualize`);

/** Readings that the lexicon lacks of words that it has. */
export const otherAdjectives: readonly string[] = list("complete");
export const otherNouns: readonly string[] = list(
  "accessory bar blog blogger desktop detector distributor doc gallery install lab locator pip playlist podcast processor read rename slideshow soundtrack spec stat toolbar write",
);

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
