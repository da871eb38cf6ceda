package nl.wijkbudget.commandservice;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Lets a refusal inside a refusal be read back between processes; refusals are never stored. */
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "refusal")
interface NamedRefusal {}
