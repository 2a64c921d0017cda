/**
 * Written by `node scripts/fetch-sounds.ts`: beginnings of words, by the article that their first sound takes where it is not the one
 * that the letter or a shorter beginning promises. A full stop ends a word. Taken from the CMU Pronouncing Dictionary, Copyright (C)
 * 1993-2015 Carnegie Mellon University, BSD-2-Clause, in npm `cmu-pronouncing-dictionary` 3.0.0 (ISC).
 */
export const initialSounds: Readonly<Record<"a" | "an" | "either", string>> = {
  a: `
eua eub euc eud eug eula euli eulo eun eup eura eurec eurek eures euro eury eus eut ewa ewb ewe ewi ewol ewon ewt ewy once
one. onec onen ones onet onex oneye oua ouim u. ua ube ubi udal udy ueber uek ufo ugan ugolin. ugr ui uk. uka ukr uku ula.
ulam ulan ulee uli. ulias ulin ulit ullen ully ulu uly uma. umas ume unabo unani uneo unes uni. unib unic uniden. unif unig
unik unil unimat unime unio uniq unir unise uniso unisy unit univ unix unoca unoso ural uram urani uranu ure. urea urem uret
urey uri urls uro uru ury usa usb usd use usi usm uso uss. ussr usta ustr usu uta ute uti uto uv uw uys xeb xen xeri xero xerx
`,
  an: `
eu. eule eure. euri ewor heir herbac herbs hones honor honou hour on. ona onb onca onco ond onea onei oneo oner oney. ong oni
onk onl onn ono onr ons ont onu onw ony ou. oub ouc oud oue oug oun our ous out ouz ubb ubu ucc uch udag uday udd ude udo udva
uebel uec ueh uel uem uff ugal ugar ugh ugi ugl ugolini ukm ulat ulb ulc uler ulf ulg ulian ulib ulic ulim ulla uller ullm
ullo ullr ulm ulr uls ult ulv um. uman umb umf umh uml umm ump ums una. unaba unabl unabr unac unad unaf unai unal unam unang
unann unans unant unap unar unas unat unau unav unaw unb unc und unea unec uned unel unem unen uneq unet unev unex unf ung unh
unident unimag unimp unin uniss unj unk unl unm unn uno. unob unocc unof unop unor unos. unp unq unr uns unt unus unv unw uny
unz ur. urang urb urc urd uren ures urf urg urk urm urn urq urr urs urt urw ush usr usse utg uthe. utk utl utm uts utt utz uye
x. xb xers xm xs xt yb yd yg yl yn yp yq ys yt yv yz
`,
  either: `
eu ew habitu haki hallu haph hara harmonic harmonio harpo has. hava hawa hegem helene hellenic hello henri. hepatic her.
heraldi herb. herbal herbar herbi herea hereb hered herei heretica hermap herna heroic herre hers. herse hexagona hiat hida
hilari him. hims hirs his. hisp histol historia historic historio hita hmo hokk holis homa homol hondu hoor horat horizon.
horizons horizontall horrific hosea hostil hote houd humbert hungari hurra huss hyder hydrati hydrau hydrogena hydrol hydroxi
hye hyperba hyperbole hyperi hypnos hypnotic hypocris hypothes hypox hysteri on ou ub uc ud ue uf ug uk ul um un ur us ut uy
xe xo
`,
};
