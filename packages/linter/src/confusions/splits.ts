/** Words that are parted or joined where they should not be, and expressions that are remembered wrongly. The form of the lines is told in `pattern.ts`. */
export const splits: string = `
in_stead>instead of
an_other>another
^|$ where_as>whereas
in_tact>intact $|and|after|when|for|as|so|with
with_out>without the|a|an|any|having|using|it|this|your|changing|needing|being|requiring|losing
through_out>throughout the|this|your|our
a_long>along with
a_cross>across the|all|multiple|different|many
more_over>moreover $
^ further_more>furthermore
some_thing>something like|else|that|to|new|similar
any_thing>anything $|that|to|else|you|is
every_thing>everything $|that|else|you|is|works|in
some_how>somehow
some_what>somewhat *ed|*ing|different|similar|more|less|limited|complex|like|of
some_one>someone who|else|to|has|is|from|with|you|$
any_one>anyone who|else|to|can|interested|know|knows|$
every_where>everywhere $|in|you
al_ready>already
al_though>although
al_most>almost
all_though>although
has|have|had|is|are|was|were|you've all_ready>already been|in|exists|exist|installed|running|a|the|have|has|created|defined|using|done|set
is|was|are all_most>almost
be_cause>because
be_fore>before
be_tween>between
!*ed|*ing|what|that|comply|work|works|interact|deal|start|begin|end|do with_in>within the|a|this|an|your|each|#
it|which|that|there|this|they|these maybe>may_be *ed|necessary|possible|useful|able|different|several|some|more|other|helpful|better|required
^ may_be>maybe you|we|it|i|there|that|because|they|he|she
is|are|was|be|being|as|become|play|plays|were|being apart>a_part of !$
over_ride>override
over_view>overview
down_load>download
up_load>upload
data_base>database
soft_ware>software
hard_ware>hardware
fire_wall>firewall
pass_word>password
some_times>sometimes it|the|you|they|we|this|a|i|be|used|called
there_fore>therefore
how_ever>however $|the|it|you|if|this|there|we|in
like_wise>likewise
other_wise>otherwise
never_the_less>nevertheless
mean_while>meanwhile
back_ground>background
stand_alone>standalone application|app|mode|server|binary|executable|program|library
out_side>outside
in_side>inside
one in_the_same>and_the_same $|and|thing
for_all_intensive_purposes>for_all_intents_and_purposes
case_and_point>case_in_point
deep_seeded>deep-seated
per_say>per_se
vise_versa>vice_versa
vice_a_versa>vice_versa
ad_hock>ad_hoc
shoe_in>shoo-in
scape_goat>scapegoat
tongue_and_cheek>tongue_in_cheek
beckon_call>beck_and_call
slight_of_hand>sleight_of_hand
statue_of_limitations>statute_of_limitations
baited_breath>bated_breath
free_reign>free_rein
dire_straights>dire_straits
mute_point>moot_point
extract_revenge>exact_revenge
wet_your_appetite>whet_your_appetite
peaked>piqued my|your|our|his|her|their interest|curiosity
tow_the_line>toe_the_line
right_of_passage>rite_of_passage
in_the_mist>in_the_midst of
undo_influence>undue_influence
a|the|big|complete waist>waste of time|money|space|resources|effort
in_route>en_route to
pour>pore over the|your|all documentation|docs|logs|data|code|books|pages|text|papers
pouring>poring over the|your|all|these|this documentation|docs|logs|data|code|books|pages|text|papers
worse_case>worst_case scenario
the worse_case>worst_case
get|got|getting|gets use>used to
use>used to be
make|making|made due>do with
do_diligence>due_diligence
first_come_first_serve>first_come_first_served
alot>a_lot
alittle>a_little
tot_he>to_the
int_he>in_the
oft_he>of_the
ont_he>on_the
fort_he>for_the
ist_he>is_the
att_he>at_the
byt_he>by_the
witht_he>with_the
andt_he>and_the
fromt_he>from_the
thatt_he>that_the
allt_he>all_the
canb_e>can_be
willb_e>will_be
tob_e>to_be
upto>up_to
atleast>at_least
atmost>at_most
aswell>as_well
infact>in_fact
inorder>in_order to
inspite>in_spite of
eachother>each_other
everytime>every_time
ofcourse>of_course
abit>a_bit
noone>no_one
incase>in_case
inturn>in_turn
sofar>so_far
aslong>as_long as
suchas>such_as
becareful>be_careful
usecase>use_case
usecases>use_cases
enduser>end_user
endusers>end_users
`;
