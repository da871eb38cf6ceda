-- Where a project comes; without a name it is for the whole neighbourhood.
alter table project add column location_name varchar(100);
alter table project add column location_point varchar(30);
