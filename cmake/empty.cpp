// A feature without sources yet.
