/**
 * Written by `node scripts/fetch-sounds.ts`: beginnings of words, by the article that their first sound takes where it is not the one
 * that the letter or a shorter beginning promises. A full stop ends a word. Taken from the CMU Pronouncing Dictionary, Copyright (C)
 * 1993-2015 Carnegie Mellon University, BSD-2-Clause, in npm `cmu-pronouncing-dictionary` 3.0.0 (ISC).
 */
export const initialSounds: Readonly<Record<"a" | "an" | "either", string>> = {
  a: `
euan. eubank. eubanks. euc eud eug eula. eulich. eulo eunice. eunuch. eup eura eureca. eureka. eurest. euro eury. eus eut ewa
ewbal. ewbank. ewe ewi ewoldt. ewong. ewton. ewy. once. one. onecomm. oneness. ones. oneself. onetime. onex. oneyear. ouaga.
ouagadougou. ouimet. ouimette. u. uarco. uart. uber. ubiquitous. ubiquity. udale. udall. udy. ueberroth. ueki. ufo. ufos.
uganda. ugandan. ugolin. ugric. ui. uinta. uk. ukase. ukr ukulele. ula. ulam. uland. ulee. uli. uliaski. uliassi. ulin.
ulitsa. ullenberg. ullyses. ulundi. ulysses. uma. umass. umetsu. unabo unani uneo. unesco. uni. unibancorp. unic uniden. unif
unigesco. unikom. unil unimate. unimation. unimedia. unio uniq uniroyal. unisex. uniso unisys. unit univ unix. unocal. unosom.
ural. urals. uram. uranium. uranus. ure. urea. uremia. urethane. urethra. urey. uri urls. uro uruguay. uruguayan. ury. usa
usb. usbancorp. usda. use usi usmc. usoniam. uss. ussr. ustasha. ustrust. usu utah. utamaro. ute uti uto uv. uva. uwe. uys.
xebec. xen xeriscape. xero xerxes.
`,
  an: `
eu. euler. eure. eurich. eworld. heir herbaceous. herbs. hones honor honou hour on. ona onboard. oncale. onco ond oneal.
oneall. onei oneok. onerous. oney. ong oni onken. onl onn ono onrushing. ons ont onus. onward. onwards. onyx. ou. oubre. ouch.
ouderkirk. oue ought. oughta. oun our ous out ouzts. ubben. ubuntu. uccel. ucci. uchida. udagawa. uday. uddin. ude udo. udolf.
udvar. uebel. uecker. ueckert. uehara. uehling. uel uemura. uffelman. ugalde. ugarte. ugh. ugity. ugl ugolini. ukman.
ulatowski. ulbrich. ulbricht. ulc ulery. ulf. ulfred. ulger. uliano. ulibarri. ulicny. ulima. ulland. ullery. ullm ullo
ullrich. ulm ulr uls ult ulva. ulvert. um. umana. umansky. umb umfleet. umholtz. uml umm. ummel. ump umscheid. umstead. una.
unaba unable. unabridged. unac unad unaf unaided. unal unam unangst. unannounced. unanswerable. unanswered. unanticipated.
unap unarm. unarmed. unas unat unau unav unaware. unawares. unb unc und unea uneconomic. uneconomical. unedited. uneducated.
unelectable. unelected. unem unen uneq unethical. unethically. unev unex unf ung unh unidentified. unimag unimp unin unissued.
unj unk unl unm unn uno. unob unoccupied. unofficial. unofficially. unopened. unopposed. unorganized. unorthodox. unos. unp
unq unr uns unt unus unv unw unyielding. unz ur. uranga. urb urchin. urchins. urd uren. urena. uresti. urfer. urg urkel.
urman. urn. urness. urq urrea. urrutia. urs urton. urwin. ush usrey. usry. ussery. utgoff. uthe. utke. utley. utmost. utsey.
utsumi. utt utz. utzinger. uye x. xbox. xers. xml. xscribe. xtra. yb ydstie. yglesias. ylvisaker. yn ypsilanti. yquem. ysleta.
yttrium. yv yzaguirre.
`,
  either: `
eu ew habitual. habitually. hakim. hallucination. hallucinations. haphazard. hara harmonic harmonious. harpoon. has. havana.
hawa hegemony. helene. hellenic. hello. henri. hepatic. her. heraldic. herb. herbal. herbalist. herbarium. herbicide.
herbicides. hereafter. hereby. hereditary. heredity. herein. heretical. hermaphrodite. hernandez. heroic. herrera. hers.
herself. hexagonal. hiatus. hidalgo. hilarious. hilarity. him. himself. hirsute. his. hispanic. hispanics. histology.
historian. historians. historic historiography. hitachi. hmong. hokkaido. holistic. homage. homologous. honduran. honduras.
hooray. horatio. horizon. horizons. horizontally. horrific. hosea. hostil hote houdini. humberto. hungarian. hungarians.
hurrah. hussein. hyderabad. hydration. hydraulic. hydraulics. hydrogenated. hydrolysis. hydroxide. hyena. hyperbaric.
hyperbole. hyperion. hypnosis. hypnotic. hypocrisy. hypothes hypoxia. hysteria. hysterical. on ou ub uc ud ue uf ug uk ul um
un ur us ut uy xe xoma.
`,
};
