"""From sentences to English: packages, the engine, what stands around the model."""
