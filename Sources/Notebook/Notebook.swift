// The literate formats: reading, tangling, converting.
