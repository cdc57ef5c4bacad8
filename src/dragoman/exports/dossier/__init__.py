"""The dossier: what reports say of a pair, a person or an affair, each finding beside the words it stands on."""
