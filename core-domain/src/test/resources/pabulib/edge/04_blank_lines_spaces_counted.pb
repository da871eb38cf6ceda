META
key;value
description;spaces after ; and , and blank lines, as in the published format example
country;Netherlands
unit;Edgeville
instance;2025
num_projects;3
num_votes;4
budget;100
vote_type;approval
rule;unknown
date_begin;01.06.2025
date_end;30.06.2025
PROJECTS
project_id; cost; category
1; 40; culture, education

2; 60; sport
3; 30; culture
VOTES
voter_id; vote
a; 1, 2
b; 2

c; 3, 1
d; 1
