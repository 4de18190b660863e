"""Bilingual briefs in the formats that newsrooms file."""
