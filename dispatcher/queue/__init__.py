"""Wake-ups, live events and shared rates: speed, never truth; all of it may vanish."""
