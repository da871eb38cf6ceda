package outside.notes.projection;

import java.net.http.HttpClient;

/** Knows the web. */
public record Surfs(HttpClient client) {}
