-- Asked on pages of whoever holds mandates.
create index mandate_by_holder on mandate (holder);
