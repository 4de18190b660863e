"""How the bundled Indonesian to English model is made: one module for each step, and what they share."""
