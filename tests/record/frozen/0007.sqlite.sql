BEGIN;
CREATE TABLE dragoman_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT dragoman_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE runs (
	id TEXT NOT NULL, 
	started TEXT NOT NULL, 
	finished TEXT, 
	tool TEXT NOT NULL, 
	reader TEXT NOT NULL, 
	lexicons TEXT, 
	options JSON NOT NULL, 
	inputs JSON NOT NULL, 
	counts JSON, 
	failures JSON, 
	CONSTRAINT pk_runs PRIMARY KEY (id)
);
CREATE TABLE reports (
	id TEXT NOT NULL, 
	input_id TEXT, 
	url TEXT, 
	source TEXT, 
	title TEXT, 
	language TEXT NOT NULL, 
	published_edtf TEXT, 
	published_earliest TEXT, 
	published_latest TEXT, 
	published_printed TEXT, 
	published_basis TEXT NOT NULL, 
	dateline_place TEXT, 
	dateline_date TEXT, 
	credit TEXT, 
	origin TEXT NOT NULL, 
	relevant BOOLEAN NOT NULL, 
	read BOOLEAN NOT NULL, 
	unread_reason TEXT, 
	reader TEXT NOT NULL, 
	run TEXT NOT NULL, 
	entered_at TEXT NOT NULL, 
	read_at TEXT NOT NULL, 
	retracted_at TEXT, 
	fingerprint TEXT NOT NULL, 
	text_sha256 TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_reports PRIMARY KEY (id), 
	CONSTRAINT fk_reports_run FOREIGN KEY(run) REFERENCES runs (id)
);
CREATE INDEX ix_reports_input_id ON reports (input_id);
CREATE INDEX ix_reports_published_earliest ON reports (published_earliest);
CREATE INDEX ix_reports_run ON reports (run);
CREATE INDEX ix_reports_text_sha256 ON reports (text_sha256);
CREATE TABLE actors (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	country TEXT, 
	marks JSON NOT NULL, 
	parent TEXT, 
	CONSTRAINT pk_actors PRIMARY KEY (report, id), 
	CONSTRAINT fk_actors_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_actors_country ON actors (country);
CREATE INDEX ix_actors_id ON actors (id);
CREATE INDEX ix_actors_name_key_country ON actors (name_key, country);
CREATE TABLE citations (
	report TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	CONSTRAINT pk_citations PRIMARY KEY (report, owner, position), 
	CONSTRAINT fk_citations_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE TABLE claims (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	property TEXT NOT NULL, 
	value TEXT NOT NULL, 
	basis TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	why TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (report, position), 
	CONSTRAINT fk_claims_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_claims_id ON claims (id);
CREATE INDEX ix_claims_report_subject ON claims (report, subject);
CREATE TABLE engagements (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	visit_type TEXT, 
	label TEXT NOT NULL, 
	actuality TEXT NOT NULL, 
	background BOOLEAN NOT NULL, 
	format TEXT NOT NULL, 
	channel JSON NOT NULL, 
	date_edtf TEXT, 
	date_earliest TEXT, 
	date_latest TEXT, 
	date_printed TEXT, 
	date_basis TEXT NOT NULL, 
	day TEXT, 
	part_of TEXT, 
	own_mission BOOLEAN NOT NULL, 
	CONSTRAINT pk_engagements PRIMARY KEY (report, id), 
	CONSTRAINT fk_engagements_report_part_of FOREIGN KEY(report, part_of) REFERENCES engagements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_engagements_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_engagements_day ON engagements (day);
CREATE INDEX ix_engagements_id ON engagements (id);
CREATE INDEX ix_engagements_report_part_of ON engagements (report, part_of);
CREATE TABLE formulas (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	text TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	CONSTRAINT pk_formulas PRIMARY KEY (report, id), 
	CONSTRAINT fk_formulas_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_formulas_id ON formulas (id);
CREATE INDEX ix_formulas_key ON formulas ("key");
CREATE TABLE readings (
	report TEXT NOT NULL, 
	document JSON NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_readings PRIMARY KEY (report), 
	CONSTRAINT fk_readings_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE TABLE relationships (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	label TEXT NOT NULL, 
	change TEXT NOT NULL, 
	effective TEXT, 
	CONSTRAINT pk_relationships PRIMARY KEY (report, id), 
	CONSTRAINT fk_relationships_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_relationships_a_b ON relationships (a, b);
CREATE INDEX ix_relationships_id ON relationships (id);
CREATE TABLE actor_names (
	report TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	CONSTRAINT pk_actor_names PRIMARY KEY (report, actor, position), 
	CONSTRAINT fk_actor_names_report_actor FOREIGN KEY(report, actor) REFERENCES actors (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_actor_names_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_actor_names_folded ON actor_names (folded);
CREATE TABLE engagement_places (
	report TEXT NOT NULL, 
	engagement TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	country TEXT, 
	basis TEXT NOT NULL, 
	CONSTRAINT pk_engagement_places PRIMARY KEY (report, engagement, position), 
	CONSTRAINT fk_engagement_places_report_engagement FOREIGN KEY(report, engagement) REFERENCES engagements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_engagement_places_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_engagement_places_country ON engagement_places (country);
CREATE TABLE engagement_sides (
	report TEXT NOT NULL, 
	engagement TEXT NOT NULL, 
	side TEXT NOT NULL, 
	CONSTRAINT pk_engagement_sides PRIMARY KEY (report, engagement, side), 
	CONSTRAINT fk_engagement_sides_report_engagement FOREIGN KEY(report, engagement) REFERENCES engagements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_engagement_sides_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_engagement_sides_side ON engagement_sides (side);
CREATE TABLE instruments (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	title TEXT NOT NULL, 
	parties JSON NOT NULL, 
	signed BOOLEAN NOT NULL, 
	engagement TEXT, 
	background BOOLEAN NOT NULL, 
	CONSTRAINT pk_instruments PRIMARY KEY (report, id), 
	CONSTRAINT fk_instruments_report_engagement FOREIGN KEY(report, engagement) REFERENCES engagements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_instruments_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_instruments_id ON instruments (id);
CREATE TABLE name_words (
	report TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	word TEXT NOT NULL, 
	CONSTRAINT pk_name_words PRIMARY KEY (report, actor, word), 
	CONSTRAINT fk_name_words_report_actor FOREIGN KEY(report, actor) REFERENCES actors (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_name_words_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_name_words_word ON name_words (word);
CREATE TABLE offices (
	report TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	printed TEXT NOT NULL, 
	organisation TEXT, 
	track TEXT NOT NULL, 
	marks JSON NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	CONSTRAINT pk_offices PRIMARY KEY (report, actor, position), 
	CONSTRAINT fk_offices_report_actor FOREIGN KEY(report, actor) REFERENCES actors (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_offices_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE TABLE participants (
	report TEXT NOT NULL, 
	engagement TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	role TEXT NOT NULL, 
	side TEXT, 
	capacity TEXT, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	CONSTRAINT pk_participants PRIMARY KEY (report, engagement, position), 
	CONSTRAINT fk_participants_report_actor FOREIGN KEY(report, actor) REFERENCES actors (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_participants_report_engagement FOREIGN KEY(report, engagement) REFERENCES engagements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_participants_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_participants_report_actor ON participants (report, actor);
CREATE TABLE personal_ties (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	CONSTRAINT pk_personal_ties PRIMARY KEY (report, id), 
	CONSTRAINT fk_personal_ties_report_a FOREIGN KEY(report, a) REFERENCES actors (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_personal_ties_report_b FOREIGN KEY(report, b) REFERENCES actors (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_personal_ties_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_personal_ties_id ON personal_ties (id);
CREATE TABLE statements (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	engagement TEXT, 
	act TEXT NOT NULL, 
	strength TEXT, 
	joint BOOLEAN NOT NULL, 
	voice TEXT NOT NULL, 
	carried BOOLEAN NOT NULL, 
	content TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	on_behalf_of JSON NOT NULL, 
	topics JSON NOT NULL, 
	formulas JSON NOT NULL, 
	CONSTRAINT pk_statements PRIMARY KEY (report, id), 
	CONSTRAINT fk_statements_report_engagement FOREIGN KEY(report, engagement) REFERENCES engagements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_statements_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_statements_act ON statements (act);
CREATE INDEX ix_statements_id ON statements (id);
CREATE INDEX ix_statements_report_engagement ON statements (report, engagement);
CREATE TABLE commitments (
	report TEXT NOT NULL, 
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	statement TEXT, 
	form TEXT NOT NULL, 
	makers JSON NOT NULL, 
	counterparts JSON NOT NULL, 
	goal TEXT NOT NULL, 
	measures JSON NOT NULL, 
	specificity TEXT NOT NULL, 
	deadline TEXT, 
	CONSTRAINT pk_commitments PRIMARY KEY (report, id), 
	CONSTRAINT fk_commitments_report_statement FOREIGN KEY(report, statement) REFERENCES statements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_commitments_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_commitments_id ON commitments (id);
CREATE INDEX ix_commitments_report_statement ON commitments (report, statement);
CREATE TABLE statement_addressees (
	report TEXT NOT NULL, 
	statement TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	addressee TEXT NOT NULL, 
	CONSTRAINT pk_statement_addressees PRIMARY KEY (report, statement, position), 
	CONSTRAINT fk_statement_addressees_report_statement FOREIGN KEY(report, statement) REFERENCES statements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_statement_addressees_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_statement_addressees_report_addressee ON statement_addressees (report, addressee);
CREATE TABLE statement_speakers (
	report TEXT NOT NULL, 
	statement TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	CONSTRAINT pk_statement_speakers PRIMARY KEY (report, statement, position), 
	CONSTRAINT fk_statement_speakers_report_actor FOREIGN KEY(report, actor) REFERENCES actors (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_statement_speakers_report_statement FOREIGN KEY(report, statement) REFERENCES statements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_statement_speakers_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_statement_speakers_report_actor ON statement_speakers (report, actor);
CREATE TABLE report_search (
	number INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	day TEXT, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_report_search PRIMARY KEY (number), 
	CONSTRAINT fk_report_search_report FOREIGN KEY(report) REFERENCES reports (id)
);
CREATE INDEX ix_report_search_report ON report_search (report);
CREATE VIRTUAL TABLE report_search_index USING fts5(words, content='report_search', content_rowid='number', tokenize='ascii', columnsize=0);
CREATE TRIGGER report_search_insert AFTER INSERT ON report_search BEGIN INSERT INTO report_search_index (rowid, words) VALUES (new.number, new.words); END;
CREATE TRIGGER report_search_delete AFTER DELETE ON report_search BEGIN INSERT INTO report_search_index (report_search_index, rowid, words) VALUES ('delete', old.number, old.words); END;
CREATE TRIGGER report_search_update AFTER UPDATE ON report_search BEGIN INSERT INTO report_search_index (report_search_index, rowid, words) VALUES ('delete', old.number, old.words); INSERT INTO report_search_index (rowid, words) VALUES (new.number, new.words); END;
CREATE TABLE statement_search (
	number INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	statement TEXT NOT NULL, 
	day TEXT, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_statement_search PRIMARY KEY (number), 
	CONSTRAINT fk_statement_search_report_statement FOREIGN KEY(report, statement) REFERENCES statements (report, id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_statement_search_report FOREIGN KEY(report) REFERENCES reports (id)
);
CREATE INDEX ix_statement_search_report ON statement_search (report);
CREATE VIRTUAL TABLE statement_search_index USING fts5(words, content='statement_search', content_rowid='number', tokenize='ascii', columnsize=0);
CREATE TRIGGER statement_search_insert AFTER INSERT ON statement_search BEGIN INSERT INTO statement_search_index (rowid, words) VALUES (new.number, new.words); END;
CREATE TRIGGER statement_search_delete AFTER DELETE ON statement_search BEGIN INSERT INTO statement_search_index (statement_search_index, rowid, words) VALUES ('delete', old.number, old.words); END;
CREATE TRIGGER statement_search_update AFTER UPDATE ON statement_search BEGIN INSERT INTO statement_search_index (statement_search_index, rowid, words) VALUES ('delete', old.number, old.words); INSERT INTO statement_search_index (rowid, words) VALUES (new.number, new.words); END;
CREATE TABLE retractions (
	report TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	undone BOOLEAN NOT NULL, 
	by_whom TEXT NOT NULL, 
	at TEXT NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT pk_retractions PRIMARY KEY (report, position), 
	CONSTRAINT fk_retractions_report FOREIGN KEY(report) REFERENCES reports (id)
);
CREATE TABLE portraits (
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	naming TEXT NOT NULL, 
	country TEXT NOT NULL, 
	period TEXT NOT NULL, 
	apart TEXT NOT NULL, 
	names JSON NOT NULL, 
	accented JSON NOT NULL, 
	offices JSON NOT NULL, 
	past JSON NOT NULL, 
	first TEXT, 
	last TEXT, 
	reports INTEGER NOT NULL, 
	cluster TEXT, 
	CONSTRAINT pk_portraits PRIMARY KEY (id)
);
CREATE INDEX ix_portraits_cluster ON portraits (cluster);
CREATE TABLE portrait_keys (
	"key" TEXT NOT NULL, 
	portrait TEXT NOT NULL, 
	CONSTRAINT pk_portrait_keys PRIMARY KEY ("key", portrait), 
	CONSTRAINT fk_portrait_keys_portrait FOREIGN KEY(portrait) REFERENCES portraits (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_portrait_keys_portrait ON portrait_keys (portrait);
CREATE TABLE sightings (
	report TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	portrait TEXT NOT NULL, 
	name TEXT NOT NULL, 
	day TEXT, 
	CONSTRAINT pk_sightings PRIMARY KEY (report, actor), 
	CONSTRAINT fk_sightings_portrait FOREIGN KEY(portrait) REFERENCES portraits (id), 
	CONSTRAINT fk_sightings_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_sightings_portrait_day ON sightings (portrait, day);
CREATE TABLE seen_together (
	report TEXT NOT NULL, 
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	across BOOLEAN NOT NULL, 
	CONSTRAINT pk_seen_together PRIMARY KEY (report, a, b), 
	CONSTRAINT fk_seen_together_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_seen_together_a ON seen_together (a);
CREATE INDEX ix_seen_together_b ON seen_together (b);
CREATE TABLE observations (
	report TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	office TEXT NOT NULL, 
	mark TEXT NOT NULL, 
	day TEXT, 
	CONSTRAINT pk_observations PRIMARY KEY (report, actor, position, office), 
	CONSTRAINT fk_observations_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_observations_office_day ON observations (office, day);
CREATE TABLE tellings (
	report TEXT NOT NULL, 
	engagement TEXT NOT NULL, 
	joined TEXT, 
	CONSTRAINT pk_tellings PRIMARY KEY (report, engagement), 
	CONSTRAINT fk_tellings_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_tellings_joined ON tellings (joined);
CREATE TABLE telling_keys (
	report TEXT NOT NULL, 
	engagement TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	CONSTRAINT pk_telling_keys PRIMARY KEY ("key", report, engagement), 
	CONSTRAINT fk_telling_keys_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_telling_keys_report_engagement ON telling_keys (report, engagement);
CREATE TABLE canonical (
	id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	what TEXT NOT NULL, 
	founder TEXT NOT NULL, 
	"into" TEXT, 
	CONSTRAINT pk_canonical PRIMARY KEY (id)
);
CREATE INDEX ix_canonical_founder ON canonical (founder);
CREATE INDEX ix_canonical_number ON canonical (number);
CREATE INDEX ix_canonical_into ON canonical ("into");
CREATE TABLE rulings (
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	what TEXT NOT NULL, 
	verdict TEXT NOT NULL, 
	clues JSON NOT NULL, 
	strength INTEGER NOT NULL, 
	CONSTRAINT pk_rulings PRIMARY KEY (a, b)
)
 WITHOUT ROWID

;
CREATE INDEX ix_rulings_b ON rulings (b);
CREATE INDEX ix_rulings_verdict ON rulings (verdict);
CREATE TABLE judgements (
	id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	what TEXT NOT NULL, 
	a_report TEXT NOT NULL, 
	a_thing TEXT NOT NULL, 
	a_name TEXT NOT NULL, 
	b_report TEXT NOT NULL, 
	b_thing TEXT NOT NULL, 
	b_name TEXT NOT NULL, 
	apart BOOLEAN NOT NULL, 
	verdict TEXT NOT NULL, 
	by_whom TEXT NOT NULL, 
	at TEXT NOT NULL, 
	why TEXT, 
	withdrawn_at TEXT, 
	CONSTRAINT pk_judgements PRIMARY KEY (id)
);
CREATE INDEX ix_judgements_a_report ON judgements (a_report);
CREATE INDEX ix_judgements_b_report ON judgements (b_report);
CREATE INDEX ix_judgements_number ON judgements (number);
CREATE TABLE text_signatures (
	report TEXT NOT NULL, 
	signature JSON NOT NULL, 
	CONSTRAINT pk_text_signatures PRIMARY KEY (report), 
	CONSTRAINT fk_text_signatures_report FOREIGN KEY(report) REFERENCES reports (id)
);
CREATE TABLE text_bands (
	report TEXT NOT NULL, 
	band TEXT NOT NULL, 
	CONSTRAINT pk_text_bands PRIMARY KEY (band, report), 
	CONSTRAINT fk_text_bands_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_text_bands_report ON text_bands (report);
CREATE TABLE resolved (
	report TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	CONSTRAINT pk_resolved PRIMARY KEY (report), 
	CONSTRAINT fk_resolved_report FOREIGN KEY(report) REFERENCES reports (id)
);
CREATE TABLE like_texts (
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	share FLOAT NOT NULL, 
	CONSTRAINT pk_like_texts PRIMARY KEY (a, b), 
	CONSTRAINT fk_like_texts_a FOREIGN KEY(a) REFERENCES reports (id), 
	CONSTRAINT fk_like_texts_b FOREIGN KEY(b) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_like_texts_b ON like_texts (b);
CREATE TABLE undertakings (
	report TEXT NOT NULL, 
	commitment TEXT NOT NULL, 
	day TEXT, 
	engagement TEXT, 
	form TEXT NOT NULL, 
	makers JSON NOT NULL, 
	sides JSON NOT NULL, 
	CONSTRAINT pk_undertakings PRIMARY KEY (report, commitment), 
	CONSTRAINT fk_undertakings_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_undertakings_day ON undertakings (day);
CREATE TABLE undertaking_sides (
	report TEXT NOT NULL, 
	commitment TEXT NOT NULL, 
	side TEXT NOT NULL, 
	makes BOOLEAN NOT NULL, 
	day TEXT, 
	CONSTRAINT pk_undertaking_sides PRIMARY KEY (report, commitment, side), 
	CONSTRAINT fk_undertaking_sides_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_undertaking_sides_side_day ON undertaking_sides (side, day);
CREATE TABLE undertaking_keys (
	report TEXT NOT NULL, 
	commitment TEXT NOT NULL, 
	pair TEXT NOT NULL, 
	word TEXT NOT NULL, 
	worth INTEGER NOT NULL, 
	least INTEGER NOT NULL, 
	day TEXT, 
	CONSTRAINT pk_undertaking_keys PRIMARY KEY (report, commitment, pair, word), 
	CONSTRAINT fk_undertaking_keys_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_undertaking_keys_pair_word_day ON undertaking_keys (pair, word, day);
CREATE TABLE passages (
	report TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	day TEXT, 
	sides JSON NOT NULL, 
	acts JSON NOT NULL, 
	engagements JSON NOT NULL, 
	CONSTRAINT pk_passages PRIMARY KEY (report, position), 
	CONSTRAINT fk_passages_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE TABLE passage_keys (
	report TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	pair TEXT NOT NULL, 
	word TEXT NOT NULL, 
	worth INTEGER NOT NULL, 
	least INTEGER NOT NULL, 
	day TEXT, 
	CONSTRAINT pk_passage_keys PRIMARY KEY (report, position, pair, word), 
	CONSTRAINT fk_passage_keys_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_passage_keys_pair_word_day ON passage_keys (pair, word, day);
CREATE TABLE follow_through (
	report TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	earlier TEXT NOT NULL, 
	commitment TEXT NOT NULL, 
	day TEXT NOT NULL, 
	step TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	why TEXT NOT NULL, 
	sure BOOLEAN NOT NULL, 
	words JSON NOT NULL, 
	measure TEXT, 
	CONSTRAINT pk_follow_through PRIMARY KEY (report, position, earlier, commitment), 
	CONSTRAINT fk_follow_through_earlier FOREIGN KEY(earlier) REFERENCES reports (id), 
	CONSTRAINT fk_follow_through_report_position FOREIGN KEY(report, position) REFERENCES passages (report, position), 
	CONSTRAINT fk_follow_through_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_follow_through_earlier_commitment ON follow_through (earlier, commitment);
CREATE INDEX ix_follow_through_sure_day ON follow_through (sure, day);
CREATE TABLE same_commitments (
	report TEXT NOT NULL, 
	commitment TEXT NOT NULL, 
	earlier TEXT NOT NULL, 
	earlier_commitment TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	why TEXT NOT NULL, 
	sure BOOLEAN NOT NULL, 
	again BOOLEAN NOT NULL, 
	words JSON NOT NULL, 
	CONSTRAINT pk_same_commitments PRIMARY KEY (report, commitment, earlier, earlier_commitment), 
	CONSTRAINT fk_same_commitments_earlier FOREIGN KEY(earlier) REFERENCES reports (id), 
	CONSTRAINT fk_same_commitments_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_same_commitments_earlier_earlier_commitment ON same_commitments (earlier, earlier_commitment);
CREATE TABLE pair_reports (
	report TEXT NOT NULL, 
	a TEXT NOT NULL, 
	b TEXT NOT NULL, 
	day TEXT, 
	talks BOOLEAN NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	quote TEXT, 
	CONSTRAINT pk_pair_reports PRIMARY KEY (report, a, b), 
	CONSTRAINT fk_pair_reports_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_pair_reports_a_b_day ON pair_reports (a, b, day);
CREATE TABLE phrase_uses (
	report TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	day TEXT, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	listed BOOLEAN NOT NULL, 
	put_in JSON NOT NULL, 
	left_out JSON NOT NULL, 
	engagement TEXT, 
	speakers JSON NOT NULL, 
	said_by JSON NOT NULL, 
	sides JSON NOT NULL, 
	CONSTRAINT pk_phrase_uses PRIMARY KEY (report, position), 
	CONSTRAINT fk_phrase_uses_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_phrase_uses_key_day ON phrase_uses ("key", day);
CREATE TABLE phrase_sides (
	report TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	side TEXT NOT NULL, 
	speaks BOOLEAN NOT NULL, 
	"key" TEXT NOT NULL, 
	day TEXT, 
	CONSTRAINT pk_phrase_sides PRIMARY KEY (report, position, side), 
	CONSTRAINT fk_phrase_sides_report FOREIGN KEY(report) REFERENCES reports (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_phrase_sides_side_key_day ON phrase_sides (side, "key", day);
CREATE TABLE users (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	password TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	disabled_at TEXT, 
	CONSTRAINT pk_users PRIMARY KEY (id)
);
CREATE TABLE sessions (
	id TEXT NOT NULL, 
	user TEXT NOT NULL, 
	begun_at TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	until TEXT NOT NULL, 
	CONSTRAINT pk_sessions PRIMARY KEY (id), 
	CONSTRAINT fk_sessions_user FOREIGN KEY(user) REFERENCES users (id)
);
CREATE INDEX ix_sessions_user ON sessions (user);
CREATE TABLE api_tokens (
	id TEXT NOT NULL, 
	user TEXT NOT NULL, 
	label TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	until TEXT, 
	revoked_at TEXT, 
	CONSTRAINT pk_api_tokens PRIMARY KEY (id), 
	CONSTRAINT fk_api_tokens_user FOREIGN KEY(user) REFERENCES users (id)
);
CREATE INDEX ix_api_tokens_user ON api_tokens (user);
CREATE INDEX ix_api_tokens_hash ON api_tokens (hash);
CREATE TABLE failed_sign_ins (
	number INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_failed_sign_ins PRIMARY KEY (number)
);
CREATE INDEX ix_failed_sign_ins_key_at ON failed_sign_ins ("key", at);
CREATE TABLE trail (
	number INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	by_whom TEXT NOT NULL, 
	did TEXT NOT NULL, 
	what TEXT NOT NULL, 
	more JSON NOT NULL, 
	CONSTRAINT pk_trail PRIMARY KEY (number)
);
CREATE INDEX ix_trail_what ON trail (what);
CREATE INDEX ix_trail_at ON trail (at);
CREATE TABLE corrections (
	id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	report TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	property TEXT NOT NULL, 
	was TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	verdict TEXT NOT NULL, 
	value TEXT, 
	by_whom TEXT NOT NULL, 
	at TEXT NOT NULL, 
	why TEXT NOT NULL, 
	withdrawn_at TEXT, 
	withdrawn_by TEXT, 
	CONSTRAINT pk_corrections PRIMARY KEY (id)
);
CREATE INDEX ix_corrections_report ON corrections (report);
CREATE INDEX ix_corrections_number ON corrections (number);
CREATE TABLE batches (
	id TEXT NOT NULL, 
	by_whom TEXT NOT NULL, 
	at TEXT NOT NULL, 
	state TEXT NOT NULL, 
	ended_at TEXT, 
	told TEXT, 
	CONSTRAINT pk_batches PRIMARY KEY (id)
);
CREATE INDEX ix_batches_state ON batches (state);
CREATE TABLE batch_items (
	batch TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	given JSON NOT NULL, 
	content BLOB, 
	done BOOLEAN NOT NULL, 
	CONSTRAINT pk_batch_items PRIMARY KEY (batch, position), 
	CONSTRAINT fk_batch_items_batch FOREIGN KEY(batch) REFERENCES batches (id)
);
CREATE TABLE batch_reports (
	batch TEXT NOT NULL, 
	item INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	origin TEXT NOT NULL, 
	title TEXT, 
	report TEXT, 
	status TEXT NOT NULL, 
	told TEXT, 
	CONSTRAINT pk_batch_reports PRIMARY KEY (batch, item, position), 
	CONSTRAINT fk_batch_reports_batch_item FOREIGN KEY(batch, item) REFERENCES batch_items (batch, position)
);
CREATE INDEX ix_reports_retracted ON reports (id) WHERE retracted_at IS NOT NULL;
CREATE TABLE statement_sides (
	report TEXT NOT NULL, 
	statement TEXT NOT NULL, 
	side TEXT NOT NULL, 
	act TEXT NOT NULL, 
	day TEXT NOT NULL, 
	happened TEXT NOT NULL, 
	CONSTRAINT pk_statement_sides PRIMARY KEY (report, statement, side), 
	CONSTRAINT fk_statement_sides_report FOREIGN KEY(report) REFERENCES reports (id), 
	CONSTRAINT fk_statement_sides_report_statement FOREIGN KEY(report, statement) REFERENCES statements (report, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID

;
CREATE INDEX ix_statement_sides_side_day_act_happened ON statement_sides (side, day, act, happened);
CREATE TABLE past_readings (
	report TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	run TEXT NOT NULL, 
	document JSON NOT NULL, 
	body JSON NOT NULL, 
	CONSTRAINT pk_past_readings PRIMARY KEY (report, position), 
	CONSTRAINT fk_past_readings_report FOREIGN KEY(report) REFERENCES reports (id), 
	CONSTRAINT fk_past_readings_run FOREIGN KEY(run) REFERENCES runs (id)
);
CREATE INDEX ix_past_readings_run ON past_readings (run);
CREATE TABLE proposals (
	id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	origin TEXT NOT NULL, 
	imported_by TEXT NOT NULL, 
	imported_at TEXT NOT NULL, 
	report TEXT NOT NULL, 
	asks TEXT NOT NULL, 
	label TEXT NOT NULL, 
	subject TEXT, 
	property TEXT, 
	was TEXT, 
	value TEXT, 
	claim TEXT, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	quote TEXT NOT NULL, 
	state TEXT NOT NULL, 
	decided_by TEXT, 
	decided_at TEXT, 
	why TEXT, 
	correction TEXT, 
	CONSTRAINT pk_proposals PRIMARY KEY (id), 
	CONSTRAINT fk_proposals_report FOREIGN KEY(report) REFERENCES reports (id), 
	CONSTRAINT fk_proposals_correction FOREIGN KEY(correction) REFERENCES corrections (id)
);
CREATE INDEX ix_proposals_number ON proposals (number);
CREATE INDEX ix_proposals_report ON proposals (report);
CREATE INDEX ix_proposals_state ON proposals (state);
CREATE VIEW who_met_whom AS 
  SELECT coalesce(t.joined, e.id) AS engagement, e.date_edtf AS date, e.kind, e.visit_type, e.actuality,
    (SELECT p.name FROM engagement_places p
      WHERE p.report = e.report AND p.engagement = e.id ORDER BY p.position LIMIT 1) AS place,
    (SELECT p.country FROM engagement_places p
      WHERE p.report = e.report AND p.engagement = e.id ORDER BY p.position LIMIT 1) AS country,
    w.side, a.name, w.capacity, w.role, coalesce(h.cluster, a.id) AS person, r.published_edtf AS published, r.source,
    (SELECT q.quote FROM citations q
      WHERE q.report = e.report AND q.owner = e.id ORDER BY q.position LIMIT 1) AS quote, w.quote AS named, e.report
  FROM engagements e
  JOIN reports r ON r.id = e.report
  JOIN participants w ON w.report = e.report AND w.engagement = e.id
  JOIN actors a ON a.report = w.report AND a.id = w.actor
  LEFT JOIN tellings t ON t.report = e.report AND t.engagement = e.id
  LEFT JOIN sightings s ON s.report = a.report AND s.actor = a.id
  LEFT JOIN portraits h ON h.id = s.portrait
  WHERE NOT e.background AND r.retracted_at IS NULL;
CREATE VIEW what_was_said AS 
  SELECT r.published_edtf AS published, r.source, a.name AS speaker, a.country AS side, t.act, t.strength, t.content,
    coalesce(h.cluster, a.id) AS person, t.id AS statement, t.engagement, t.report
  FROM statements t
  JOIN reports r ON r.id = t.report
  LEFT JOIN statement_speakers p ON p.report = t.report AND p.statement = t.id
  LEFT JOIN actors a ON a.report = p.report AND a.id = p.actor
  LEFT JOIN sightings s ON s.report = a.report AND s.actor = a.id
  LEFT JOIN portraits h ON h.id = s.portrait
  WHERE r.retracted_at IS NULL;
CREATE VIEW what_was_promised AS 
  SELECT r.published_edtf AS published, r.source, coalesce(a.name, m.value) AS maker, a.country AS side, coalesce(b.name, n.value) AS counterpart,
    c.form, c.goal, c.deadline, c.specificity,
    (SELECT q.quote FROM citations q
      WHERE q.report = c.report AND q.owner = c.id ORDER BY q.position LIMIT 1) AS quote,
    c.id AS commitment, c.statement, c.report
  FROM commitments c
  JOIN reports r ON r.id = c.report
  LEFT JOIN json_each(c.makers) m ON true
  LEFT JOIN actors a ON a.report = c.report AND a.id = m.value
  LEFT JOIN json_each(c.counterparts) n ON true
  LEFT JOIN actors b ON b.report = c.report AND b.id = n.value
  WHERE r.retracted_at IS NULL;
CREATE VIEW who_held_which_office AS 
  SELECT a.name, a.country AS side, o.title, o.printed, o.track, r.published_edtf AS published, r.source, o.quote,
    coalesce(h.cluster, a.id) AS person, o.report
  FROM offices o
  JOIN reports r ON r.id = o.report
  JOIN actors a ON a.report = o.report AND a.id = o.actor
  LEFT JOIN sightings s ON s.report = a.report AND s.actor = a.id
  LEFT JOIN portraits h ON h.id = s.portrait
  WHERE r.retracted_at IS NULL;
CREATE VIEW which_ties_were_named AS 
  SELECT t.a, t.b, t.label, t.change, t.effective, r.published_edtf AS published, r.source,
    (SELECT q.quote FROM citations q
      WHERE q.report = t.report AND q.owner = t.id ORDER BY q.position LIMIT 1) AS quote,
    t.id AS relationship, t.report
  FROM relationships t
  JOIN reports r ON r.id = t.report
  WHERE r.retracted_at IS NULL;
INSERT INTO dragoman_version VALUES ('0007');
INSERT INTO runs VALUES ('rf5a3dd68', '2026-11-27T09:41:57Z', '2026-11-27T09:41:57Z', 'dragoman 0', 'reader 1', 'l1', '{}', '["here"]', '{"added":4}', '[{"origin":"x.txt","reason":"it is empty"}]');
INSERT INTO reports VALUES ('d2611bb8b3b54', NULL, NULL, 'KPN', 'A title', 'en', '2024-03-06', '2024-03-06', '2024-03-06', NULL, 'stated', 'Hà Nội', '2024-03-06', 'KPN', 'test', 1, 1, NULL, 'reader 1', 'rf5a3dd68', '2026-11-27T09:41:57Z', '2026-11-27T09:41:57Z', NULL, 'b2ea3228652305e4b6941b13ba441bd7', 'a6e1aabc2e8faa9777b6857ac890174c958a58d8c7c55bd08db3b522b3dfd7e3', 'Hà Nội — Foreign Minister Trần Thị Đào visited Laos from March 3-5, 2024. There Đào met Prime Minister Kham Souk. She proposed opening a “border market”. Souk praised the special friendship. Đào and her husband Lê Quý returned home.');
INSERT INTO reports VALUES ('d44e2415a1dc3', NULL, NULL, 'Daily', 'A title', 'en', '2024-04-10', '2024-04-10', '2024-04-10', NULL, 'stated', 'Hà Nội', '2024-04-10', 'Daily', 'test', 1, 1, NULL, 'reader 1', 'rf5a3dd68', '2026-11-27T09:41:57Z', '2026-11-27T09:41:57Z', NULL, 'ea3a98ed529fb56f67373ebf84770d16', 'e704a6196c4917147eab760f595d2dbb3c4095725e669bc03459e05c3dfb1356', 'Ambassador Wang Li telephoned Trần Thị Đào on April 9, 2024. Wang urged more talks. Both recalled a meeting in 2019.');
INSERT INTO reports VALUES ('d085588ffc0f5', NULL, NULL, NULL, 'A title', 'en', NULL, NULL, NULL, NULL, 'unknown', 'Hà Nội', NULL, NULL, 'test', 0, 0, 'there is no reader for French', 'reader 1', 'rf5a3dd68', '2026-11-27T09:41:57Z', '2026-11-27T09:41:57Z', NULL, '747911ad1f37c018f5ff2f582621baae', 'cceb3fae56581685b554ebe7b0ac3dba26a4e40ed8a2922bd0850805cb0deffc', 'Bonjour tout le monde.');
INSERT INTO reports VALUES ('ddd3850071770', NULL, NULL, 'KPN', 'A title', 'en', '2024-03-06', '2024-03-06', '2024-03-06', NULL, 'stated', 'Hà Nội', '2024-03-06', 'KPN', 'test', 1, 1, NULL, 'reader 1', 'rf5a3dd68', '2026-11-27T09:41:57Z', '2026-11-27T09:41:57Z', NULL, 'f7592bd76f1a3461d4aced68a6ee2537', 'b5680c1280aba7509710e36a9c2af7ded7b429031d8601962bba20f4658c99bd', 'On 1 May Minister Ann Lee met Minister Bo Berg. Lee praised number 1.');
INSERT INTO actors VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 'person', 'Trần Thị Đào', 'dao thi tran', 'VN', '[]', NULL);
INSERT INTO actors VALUES ('d2611bb8b3b54', 'a9798367e4f29', 1, 'person', 'Kham Souk', 'kham souk', 'LA', '[]', NULL);
INSERT INTO actors VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 2, 'person', 'Lê Quý', 'le quy', 'VN', '[]', NULL);
INSERT INTO actors VALUES ('d2611bb8b3b54', 'af604caabffa7', 3, 'country', 'Laos', 'laos', 'LA', '[]', NULL);
INSERT INTO actors VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 'person', 'Wang Li', 'li wang', 'CN', '[]', NULL);
INSERT INTO actors VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 1, 'person', 'Trần Thị Đào', 'dao thi tran', 'VN', '[]', NULL);
INSERT INTO actors VALUES ('ddd3850071770', 'ac665856c43b8', 1, 'person', 'Bo Berg', 'berg bo', 'SE', '[]', NULL);
INSERT INTO actors VALUES ('ddd3850071770', 'adf11740b3b01', 0, 'person', 'Ann Lee', 'ann lee', 'US', '[]', NULL);
INSERT INTO citations VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 26, 38, 'Trần Thị Đào');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'a9798367e4f29', 0, 103, 112, 'Kham Souk');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 0, 211, 217, 'Lê Quý');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'af604caabffa7', 0, 47, 51, 'Laos');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'c4fba3a993fb2', 0, 138, 151, 'border market');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 0, 80, 112, 'Đào met Prime Minister Kham Souk');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 39, 72, 'visited Laos from March 3-5, 2024');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'i72b7feacfd48', 0, 145, 151, 'market');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'l72b7feacfd48', 0, 171, 189, 'special friendship');
INSERT INTO citations VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 114, 152, 'She proposed opening a “border market”');
INSERT INTO citations VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 0, 154, 189, 'Souk praised the special friendship');
INSERT INTO citations VALUES ('d2611bb8b3b54', 't72b7feacfd48', 0, 199, 210, 'her husband');
INSERT INTO citations VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 11, 18, 'Wang Li');
INSERT INTO citations VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 0, 30, 42, 'Trần Thị Đào');
INSERT INTO citations VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 0, 98, 115, 'a meeting in 2019');
INSERT INTO citations VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 0, 19, 29, 'telephoned');
INSERT INTO citations VALUES ('d44e2415a1dc3', 's821d93f3dd32', 0, 61, 82, 'Wang urged more talks');
INSERT INTO citations VALUES ('ddd3850071770', 'ac665856c43b8', 0, 39, 46, 'Bo Berg');
INSERT INTO citations VALUES ('ddd3850071770', 'adf11740b3b01', 0, 18, 25, 'Ann Lee');
INSERT INTO citations VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 0, 26, 29, 'met');
INSERT INTO citations VALUES ('ddd3850071770', 's7f1c07d6d1c6', 0, 48, 68, 'Lee praised number 1');
INSERT INTO claims VALUES ('d2611bb8b3b54', 'k24ca82de3901', 0, 'e0b47b98afad9', 'kind', 'meeting', 'stated', 'verb_of_meeting', 'A verb of meeting.', 84, 87, 'met');
INSERT INTO claims VALUES ('d2611bb8b3b54', 'ke2c366cf2d69', 1, 'e0b47b98afad9', 'participant', 'a9798367e4f29', 'derived', 'object_of_meeting', 'The object of a verb of meeting takes part.', 103, 112, 'Kham Souk');
INSERT INTO claims VALUES ('d2611bb8b3b54', 'kee15cfce8d36', 2, 's4fba3a993fb2', 'act', 'propose', 'stated', 'verb', '“Propose” proposes.', 118, 126, 'proposed');
INSERT INTO claims VALUES ('ddd3850071770', 'kd9a68c6d9daa', 0, 'e7f1c07d6d1c6', 'kind', 'meeting', 'stated', 'verb_of_meeting', 'A verb of meeting.', 26, 29, 'met');
INSERT INTO engagements VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 1, 'meeting', NULL, 'met', 'occurred', 0, 'in_person', '["state","party"]', '2024-03-03/2024-03-05', '2024-03-03', '2024-03-05', NULL, 'derived', '2024-03-03', 'ea5b2437c1464', 0);
INSERT INTO engagements VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 'visit', 'official', 'visited', 'occurred', 0, 'in_person', '["state"]', '2024-03-03/2024-03-05', '2024-03-03', '2024-03-05', 'from March 3-5, 2024', 'derived', '2024-03-03', NULL, 0);
INSERT INTO engagements VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 1, 'meeting', NULL, 'a meeting', 'occurred', 1, 'in_person', '[]', '2019', '2019-01-01', '2019-12-31', 'in 2019', 'stated', '2019-01-01', NULL, 0);
INSERT INTO engagements VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 0, 'call', NULL, 'telephoned', 'occurred', 0, 'phone', '["state"]', '2024-04-09', '2024-04-09', '2024-04-09', 'on April 9, 2024', 'stated', '2024-04-09', NULL, 0);
INSERT INTO engagements VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 0, 'meeting', NULL, 'met', 'occurred', 0, 'in_person', '[]', NULL, NULL, NULL, NULL, 'unknown', '2024-03-06', NULL, 0);
INSERT INTO formulas VALUES ('d2611bb8b3b54', 'f72b7feacfd48', 0, 'special', 'special', 171, 178, 'special');
INSERT INTO readings VALUES ('d085588ffc0f5', '{"id":"d085588ffc0f5","text":"","origin":"test","paragraphs":[{"span":[8,22]}],"language":"en","published":{"edtf":null,"basis":"unknown"},"title":"A title","dateline":{"place":"Hà Nội","date":null,"span":[0,7]},"text_sha256":"cceb3fae56581685b554ebe7b0ac3dba26a4e40ed8a2922bd0850805cb0deffc"}', '{"document":"d085588ffc0f5","reader":"reader 1","unread_reason":"there is no reader for French"}');
INSERT INTO readings VALUES ('d2611bb8b3b54', '{"id":"d2611bb8b3b54","text":"","origin":"test","paragraphs":[{"span":[3,232]}],"language":"en","published":{"edtf":"2024-03-06","earliest":"2024-03-06","latest":"2024-03-06"},"source":"KPN","title":"A title","dateline":{"place":"Hà Nội","date":"2024-03-06","span":[0,2]},"credit":"KPN","text_sha256":"a6e1aabc2e8faa9777b6857ac890174c958a58d8c7c55bd08db3b522b3dfd7e3"}', '{"document":"d2611bb8b3b54","reader":"reader 1","actors":[{"id":"a51bf335c2cde","kind":"person","name":"Trần Thị Đào","names":["Trần Thị Đào","Đào"],"country":"VN","offices":[{"title":"Foreign Minister","printed":"Foreign Minister","organisation":null,"track":"state","citation":[9,25]}],"citations":[[26,38]]},{"id":"a9798367e4f29","kind":"person","name":"Kham Souk","names":["Kham Souk","Souk"],"country":"LA","offices":[{"title":"Prime Minister","printed":"Prime Minister","organisation":null,"track":"state","citation":[88,102]}],"citations":[[103,112]]},{"id":"ad6bbee38d91d","kind":"person","name":"Lê Quý","names":["Lê Quý"],"country":"VN","citations":[[211,217]]},{"id":"af604caabffa7","kind":"country","name":"Laos","names":["Laos"],"country":"LA","citations":[[47,51]]}],"engagements":[{"id":"ea5b2437c1464","kind":"visit","label":"visited","actuality":"occurred","background":false,"format":"in_person","date":{"edtf":"2024-03-03/2024-03-05","earliest":"2024-03-03","latest":"2024-03-05","printed":"from March 3-5, 2024","basis":"derived"},"participants":[{"actor":"a51bf335c2cde","role":"head","side":"VN","capacity":"Foreign Minister","citation":[26,38]}],"citations":[[39,72]],"channel":["state"],"visit_type":"official","places":[{"name":"Laos","country":"LA"}]},{"id":"e0b47b98afad9","kind":"meeting","label":"met","actuality":"occurred","background":false,"format":"in_person","date":{"edtf":"2024-03-03/2024-03-05","earliest":"2024-03-03","latest":"2024-03-05","basis":"derived"},"participants":[{"actor":"a51bf335c2cde","role":"principal","side":"VN","capacity":"Foreign Minister","citation":[80,87]},{"actor":"a9798367e4f29","role":"principal","side":"LA","capacity":"Prime Minister","citation":[103,112]}],"citations":[[80,112]],"channel":["state","party"],"part_of":"ea5b2437c1464"}],"statements":[{"id":"s4fba3a993fb2","engagement":"e0b47b98afad9","speakers":["a51bf335c2cde"],"act":"propose","content":"opening a “border market”","citations":[[114,152]],"on_behalf_of":["VN"],"addressees":["a9798367e4f29"],"strength":"proposes","topics":["trade"]},{"id":"sc97c46ef3b95","engagement":"e0b47b98afad9","speakers":["a9798367e4f29"],"act":"appreciate","content":"the special friendship","citations":[[154,189]]}],"commitments":[{"id":"c4fba3a993fb2","statement":"s4fba3a993fb2","form":"proposal","makers":["a51bf335c2cde"],"counterparts":["a9798367e4f29"],"goal":"opening a “border market”","measures":[],"specificity":"low","deadline":null,"citations":[[138,151]]}],"relationships":[{"id":"l72b7feacfd48","a":"LA","b":"VN","channel":"state","label":"special friendship","change":"mentioned","citations":[[171,189]]}],"instruments":[{"id":"i72b7feacfd48","kind":"memorandum","title":"market","parties":["LA","VN"],"signed":false,"engagement":"e0b47b98afad9","background":false,"citations":[[145,151]]}],"formulas":[{"id":"f72b7feacfd48","key":"special","text":"special","citation":[171,178]}],"ties":[{"id":"t72b7feacfd48","a":"a51bf335c2cde","b":"ad6bbee38d91d","kind":"spouse","citations":[[199,210]]}],"mentions":[{"span":[114,117],"actor":"a51bf335c2cde","how":"pronoun"}],"unread":[[218,231]]}');
INSERT INTO readings VALUES ('d44e2415a1dc3', '{"id":"d44e2415a1dc3","text":"","origin":"test","paragraphs":[{"span":[11,116]}],"language":"en","published":{"edtf":"2024-04-10","earliest":"2024-04-10","latest":"2024-04-10"},"source":"Daily","title":"A title","dateline":{"place":"Hà Nội","date":"2024-04-10","span":[0,10]},"credit":"Daily","text_sha256":"e704a6196c4917147eab760f595d2dbb3c4095725e669bc03459e05c3dfb1356"}', '{"document":"d44e2415a1dc3","reader":"reader 1","actors":[{"id":"a7d9680f5eff8","kind":"person","name":"Wang Li","names":["Wang Li","Wang"],"country":"CN","offices":[{"title":"Ambassador","printed":"Ambassador","organisation":null,"track":"state","citation":[0,10]}],"citations":[[11,18]]},{"id":"af9289d91f3f7","kind":"person","name":"Trần Thị Đào","names":["Trần Thị Đào"],"country":"VN","citations":[[30,42]]}],"engagements":[{"id":"ec9025efb47b6","kind":"call","label":"telephoned","actuality":"occurred","background":false,"format":"phone","date":{"edtf":"2024-04-09","earliest":"2024-04-09","latest":"2024-04-09","printed":"on April 9, 2024"},"participants":[{"actor":"a7d9680f5eff8","role":"principal","side":"CN","capacity":"Ambassador","citation":[11,18]},{"actor":"af9289d91f3f7","role":"principal","side":"VN","capacity":null,"citation":[30,42]}],"citations":[[19,29]],"channel":["state"]},{"id":"e154e047cfb5f","kind":"meeting","label":"a meeting","actuality":"occurred","background":true,"format":"in_person","date":{"edtf":"2019","earliest":"2019-01-01","latest":"2019-12-31","printed":"in 2019"},"participants":[{"actor":"a7d9680f5eff8","role":"principal","side":"CN","capacity":"Ambassador","citation":[11,18]},{"actor":"af9289d91f3f7","role":"principal","side":"VN","capacity":null,"citation":[30,42]}],"citations":[[98,115]]}],"statements":[{"id":"s821d93f3dd32","engagement":"ec9025efb47b6","speakers":["a7d9680f5eff8"],"act":"request","content":"more talks","citations":[[61,82]]}]}');
INSERT INTO readings VALUES ('ddd3850071770', '{"id":"ddd3850071770","text":"","origin":"test","paragraphs":[{"span":[3,69]}],"language":"en","published":{"edtf":"2024-03-06","earliest":"2024-03-06","latest":"2024-03-06"},"source":"KPN","title":"A title","dateline":{"place":"Hà Nội","date":"2024-03-06","span":[0,2]},"credit":"KPN","text_sha256":"b5680c1280aba7509710e36a9c2af7ded7b429031d8601962bba20f4658c99bd"}', '{"document":"ddd3850071770","reader":"reader 1","actors":[{"id":"adf11740b3b01","kind":"person","name":"Ann Lee","names":["Ann Lee","Lee"],"country":"US","citations":[[18,25]]},{"id":"ac665856c43b8","kind":"person","name":"Bo Berg","names":["Bo Berg"],"country":"SE","citations":[[39,46]]}],"engagements":[{"id":"e7f1c07d6d1c6","kind":"meeting","label":"met","actuality":"occurred","background":false,"format":"in_person","date":{"edtf":null,"basis":"unknown"},"participants":[{"actor":"adf11740b3b01","role":"principal","side":"US","capacity":"Minister","citation":[18,25]},{"actor":"ac665856c43b8","role":"principal","side":"SE","capacity":"Minister","citation":[39,46]}],"citations":[[26,29]]}],"statements":[{"id":"s7f1c07d6d1c6","engagement":"e7f1c07d6d1c6","speakers":["adf11740b3b01"],"act":"appreciate","content":"number 1","citations":[[48,68]]}]}');
INSERT INTO relationships VALUES ('d2611bb8b3b54', 'l72b7feacfd48', 0, 'LA', 'VN', 'state', 'special friendship', 'mentioned', NULL);
INSERT INTO actor_names VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 'Trần Thị Đào', 'tran thi dao');
INSERT INTO actor_names VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 1, 'Đào', 'dao');
INSERT INTO actor_names VALUES ('d2611bb8b3b54', 'a9798367e4f29', 0, 'Kham Souk', 'kham souk');
INSERT INTO actor_names VALUES ('d2611bb8b3b54', 'a9798367e4f29', 1, 'Souk', 'souk');
INSERT INTO actor_names VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 0, 'Lê Quý', 'le quy');
INSERT INTO actor_names VALUES ('d2611bb8b3b54', 'af604caabffa7', 0, 'Laos', 'laos');
INSERT INTO actor_names VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 'Wang Li', 'wang li');
INSERT INTO actor_names VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 1, 'Wang', 'wang');
INSERT INTO actor_names VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 0, 'Trần Thị Đào', 'tran thi dao');
INSERT INTO actor_names VALUES ('ddd3850071770', 'ac665856c43b8', 0, 'Bo Berg', 'bo berg');
INSERT INTO actor_names VALUES ('ddd3850071770', 'adf11740b3b01', 0, 'Ann Lee', 'ann lee');
INSERT INTO actor_names VALUES ('ddd3850071770', 'adf11740b3b01', 1, 'Lee', 'lee');
INSERT INTO engagement_places VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 'Laos', 'LA', 'stated');
INSERT INTO engagement_sides VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 'CN');
INSERT INTO engagement_sides VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 'CN');
INSERT INTO engagement_sides VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 'LA');
INSERT INTO engagement_sides VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 'LA');
INSERT INTO engagement_sides VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 'SE');
INSERT INTO engagement_sides VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 'US');
INSERT INTO engagement_sides VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 'VN');
INSERT INTO engagement_sides VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 'VN');
INSERT INTO engagement_sides VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 'VN');
INSERT INTO engagement_sides VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 'VN');
INSERT INTO instruments VALUES ('d2611bb8b3b54', 'i72b7feacfd48', 0, 'memorandum', 'market', '["LA","VN"]', 0, 'e0b47b98afad9', 0);
INSERT INTO name_words VALUES ('ddd3850071770', 'adf11740b3b01', 'ann');
INSERT INTO name_words VALUES ('ddd3850071770', 'ac665856c43b8', 'berg');
INSERT INTO name_words VALUES ('ddd3850071770', 'ac665856c43b8', 'bo');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 'dao');
INSERT INTO name_words VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 'dao');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'a9798367e4f29', 'kham');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'af604caabffa7', 'laos');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 'le');
INSERT INTO name_words VALUES ('ddd3850071770', 'adf11740b3b01', 'lee');
INSERT INTO name_words VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 'li');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 'quy');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'a9798367e4f29', 'souk');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 'thi');
INSERT INTO name_words VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 'thi');
INSERT INTO name_words VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 'tran');
INSERT INTO name_words VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 'tran');
INSERT INTO name_words VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 'wang');
INSERT INTO offices VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 'Foreign Minister', 'Foreign Minister', NULL, 'state', '[]', 9, 25, 'Foreign Minister');
INSERT INTO offices VALUES ('d2611bb8b3b54', 'a9798367e4f29', 0, 'Prime Minister', 'Prime Minister', NULL, 'state', '[]', 88, 102, 'Prime Minister');
INSERT INTO offices VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 'Ambassador', 'Ambassador', NULL, 'state', '[]', 0, 10, 'Ambassador');
INSERT INTO participants VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 0, 'a51bf335c2cde', 'principal', 'VN', 'Foreign Minister', 80, 87, 'Đào met');
INSERT INTO participants VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 1, 'a9798367e4f29', 'principal', 'LA', 'Prime Minister', 103, 112, 'Kham Souk');
INSERT INTO participants VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 'a51bf335c2cde', 'head', 'VN', 'Foreign Minister', 26, 38, 'Trần Thị Đào');
INSERT INTO participants VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 0, 'a7d9680f5eff8', 'principal', 'CN', 'Ambassador', 11, 18, 'Wang Li');
INSERT INTO participants VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 1, 'af9289d91f3f7', 'principal', 'VN', NULL, 30, 42, 'Trần Thị Đào');
INSERT INTO participants VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 0, 'a7d9680f5eff8', 'principal', 'CN', 'Ambassador', 11, 18, 'Wang Li');
INSERT INTO participants VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 1, 'af9289d91f3f7', 'principal', 'VN', NULL, 30, 42, 'Trần Thị Đào');
INSERT INTO participants VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 0, 'adf11740b3b01', 'principal', 'US', 'Minister', 18, 25, 'Ann Lee');
INSERT INTO participants VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 1, 'ac665856c43b8', 'principal', 'SE', 'Minister', 39, 46, 'Bo Berg');
INSERT INTO personal_ties VALUES ('d2611bb8b3b54', 't72b7feacfd48', 0, 'a51bf335c2cde', 'ad6bbee38d91d', 'spouse');
INSERT INTO statements VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 'e0b47b98afad9', 'propose', 'proposes', 0, 'paraphrased', 0, 'opening a “border market”', 'opening a "border market"', '["VN"]', '["trade"]', '[]');
INSERT INTO statements VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 1, 'e0b47b98afad9', 'appreciate', NULL, 0, 'paraphrased', 0, 'the special friendship', 'the special friendship', '[]', '[]', '[]');
INSERT INTO statements VALUES ('d44e2415a1dc3', 's821d93f3dd32', 0, 'ec9025efb47b6', 'request', NULL, 0, 'paraphrased', 0, 'more talks', 'more talks', '[]', '[]', '[]');
INSERT INTO statements VALUES ('ddd3850071770', 's7f1c07d6d1c6', 0, 'e7f1c07d6d1c6', 'appreciate', NULL, 0, 'paraphrased', 0, 'number 1', 'number 1', '[]', '[]', '[]');
INSERT INTO commitments VALUES ('d2611bb8b3b54', 'c4fba3a993fb2', 0, 's4fba3a993fb2', 'proposal', '["a51bf335c2cde"]', '["a9798367e4f29"]', 'opening a “border market”', '[]', 'low', NULL);
INSERT INTO statement_addressees VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 'a9798367e4f29');
INSERT INTO statement_speakers VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 'a51bf335c2cde');
INSERT INTO statement_speakers VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 0, 'a9798367e4f29');
INSERT INTO statement_speakers VALUES ('d44e2415a1dc3', 's821d93f3dd32', 0, 'a7d9680f5eff8');
INSERT INTO statement_speakers VALUES ('ddd3850071770', 's7f1c07d6d1c6', 0, 'adf11740b3b01');
INSERT INTO report_search VALUES (25466645, 'd085588ffc0f5', NULL, 'a title ¶ bonjour tout le monde');
INSERT INTO report_search VALUES (12397564835838, 'd2611bb8b3b54', '2024-03-06', 'a title ¶ ha noi foreign minister tran thi dao visited laos from march 3 5 2024 there dao met prime minister kham souk she proposed opening a border market souk praised the special friendship dao and her husband le quy returned home');
INSERT INTO report_search VALUES (12397565647879, 'ddd3850071770', '2024-03-06', 'a title ¶ on 1 may minister ann lee met minister bo berg lee praised number 1');
INSERT INTO report_search VALUES (12398152388942, 'd44e2415a1dc3', '2024-04-10', 'a title ¶ ambassador wang li telephoned tran thi dao on april 9 2024 wang urged more talks both recalled a meeting in 2019');
INSERT INTO statement_search VALUES (12397512657876, 'd2611bb8b3b54', 's4fba3a993fb2', '2024-03-03', 'she proposed opening a border market');
INSERT INTO statement_search VALUES (12397522519400, 'd2611bb8b3b54', 'sc97c46ef3b95', '2024-03-03', 'souk praised the special friendship');
INSERT INTO statement_search VALUES (12397564989005, 'ddd3850071770', 's7f1c07d6d1c6', '2024-03-06', 'lee praised number 1');
INSERT INTO statement_search VALUES (12398131925561, 'd44e2415a1dc3', 's821d93f3dd32', '2024-04-09', 'wang urged more talks');
INSERT INTO statement_sides VALUES ('d44e2415a1dc3', 's821d93f3dd32', 'CN', 'request', '2024-04-10', '2024-04-09');
INSERT INTO statement_sides VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 'LA', 'appreciate', '2024-03-06', '2024-03-03');
INSERT INTO statement_sides VALUES ('ddd3850071770', 's7f1c07d6d1c6', 'US', 'appreciate', '2024-03-06', '2024-03-06');
INSERT INTO statement_sides VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 'VN', 'propose', '2024-03-06', '2024-03-03');
COMMIT;
