-- Where a neighbourhood lies, by two corners.
alter table neighbourhood add column south_west varchar(30);
alter table neighbourhood add column north_east varchar(30);
