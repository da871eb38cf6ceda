META
key;value
description;Ids with letters that a web address does not have, all with equal scores
country;Netherlands
unit;Edgeville
instance;2025
num_projects;6
num_votes;2
budget;100
vote_type;approval
rule;greedy
date_begin;01.06.2025
date_end;30.06.2025
PROJECTS
project_id;cost;votes;name
11;10;2;Elf
1.1;20;2;Een punt een
a_b;30;2;Kleine a onderstreept b
aB;40;2;Kleine a grote b
é;5;2;Met een accent
z;15;2;De laatste gewone letter
VOTES
voter_id;vote
1;11,1.1,a_b,aB,é,z
2;z,é,aB,a_b,1.1,11
