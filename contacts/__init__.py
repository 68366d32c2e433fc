"""People, communities and stations as they are brought in files, and who lies in an area."""
