package nl.wijkbudget.architecture.wrong;

import java.net.http.HttpClient;
import java.sql.Connection;

/** Knows a database and a network. */
public record TalksToTheOutside(Connection database, HttpClient network) {}
