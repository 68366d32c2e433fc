"""SQL, the only truth: one schema, its migrations, and one module an aggregate."""
