CREATE TABLE public.actor_names (
    report text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    name text NOT NULL,
    folded text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.actors (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL COLLATE pg_catalog."C",
    country text,
    marks json NOT NULL,
    parent text
);
CREATE TABLE public.api_tokens (
    id text NOT NULL COLLATE pg_catalog."C",
    "user" text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL,
    until text,
    revoked_at text
);
CREATE TABLE public.batch_items (
    batch text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    given json NOT NULL,
    content bytea,
    done boolean NOT NULL
);
CREATE TABLE public.batch_reports (
    batch text NOT NULL COLLATE pg_catalog."C",
    item integer NOT NULL,
    "position" integer NOT NULL,
    origin text NOT NULL,
    title text,
    report text COLLATE pg_catalog."C",
    status text NOT NULL,
    told text
);
CREATE TABLE public.batches (
    id text NOT NULL COLLATE pg_catalog."C",
    by_whom text NOT NULL,
    at text NOT NULL,
    state text NOT NULL,
    ended_at text,
    told text
);
CREATE TABLE public.canonical (
    id text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    what text NOT NULL,
    founder text NOT NULL COLLATE pg_catalog."C",
    "into" text COLLATE pg_catalog."C"
);
CREATE TABLE public.citations (
    report text NOT NULL COLLATE pg_catalog."C",
    owner text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL
);
CREATE TABLE public.claims (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    property text NOT NULL,
    value text NOT NULL,
    basis text NOT NULL,
    rule text NOT NULL,
    why text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL
);
CREATE TABLE public.commitments (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    statement text COLLATE pg_catalog."C",
    form text NOT NULL,
    makers json NOT NULL,
    counterparts json NOT NULL,
    goal text NOT NULL,
    measures json NOT NULL,
    specificity text NOT NULL,
    deadline text
);
CREATE TABLE public.corrections (
    id text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    property text NOT NULL,
    was text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL,
    verdict text NOT NULL,
    value text,
    by_whom text NOT NULL,
    at text NOT NULL,
    why text NOT NULL,
    withdrawn_at text,
    withdrawn_by text
);
CREATE TABLE public.dragoman_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.engagement_places (
    report text NOT NULL COLLATE pg_catalog."C",
    engagement text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    name text NOT NULL,
    country text,
    basis text NOT NULL
);
CREATE TABLE public.engagement_sides (
    report text NOT NULL COLLATE pg_catalog."C",
    engagement text NOT NULL COLLATE pg_catalog."C",
    side text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.engagements (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    kind text NOT NULL,
    visit_type text,
    label text NOT NULL,
    actuality text NOT NULL,
    background boolean NOT NULL,
    format text NOT NULL,
    channel json NOT NULL,
    date_edtf text,
    date_earliest text,
    date_latest text,
    date_printed text,
    date_basis text NOT NULL,
    day text,
    part_of text COLLATE pg_catalog."C",
    own_mission boolean NOT NULL
);
CREATE TABLE public.failed_sign_ins (
    number integer NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL
);
CREATE SEQUENCE public.failed_sign_ins_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.failed_sign_ins_number_seq OWNED BY public.failed_sign_ins.number;
CREATE TABLE public.follow_through (
    report text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    earlier text NOT NULL COLLATE pg_catalog."C",
    commitment text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL,
    step text NOT NULL,
    rule text NOT NULL,
    why text NOT NULL,
    sure boolean NOT NULL,
    words json NOT NULL,
    measure text
);
CREATE TABLE public.formulas (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL
);
CREATE TABLE public.instruments (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    parties json NOT NULL,
    signed boolean NOT NULL,
    engagement text COLLATE pg_catalog."C",
    background boolean NOT NULL
);
CREATE TABLE public.judgements (
    id text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    what text NOT NULL,
    a_report text NOT NULL,
    a_thing text NOT NULL,
    a_name text NOT NULL,
    b_report text NOT NULL,
    b_thing text NOT NULL,
    b_name text NOT NULL,
    apart boolean NOT NULL,
    verdict text NOT NULL,
    by_whom text NOT NULL,
    at text NOT NULL,
    why text,
    withdrawn_at text
);
CREATE TABLE public.like_texts (
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    share double precision NOT NULL
);
CREATE TABLE public.name_words (
    report text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    word text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.observations (
    report text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    office text NOT NULL COLLATE pg_catalog."C",
    mark text NOT NULL,
    day text
);
CREATE TABLE public.offices (
    report text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    title text NOT NULL,
    printed text NOT NULL,
    organisation text,
    track text NOT NULL,
    marks json NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL
);
CREATE TABLE public.pair_reports (
    report text NOT NULL COLLATE pg_catalog."C",
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    day text,
    talks boolean NOT NULL,
    start integer,
    "end" integer,
    quote text
);
CREATE TABLE public.participants (
    report text NOT NULL COLLATE pg_catalog."C",
    engagement text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL,
    side text,
    capacity text,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL
);
CREATE TABLE public.passage_keys (
    report text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    pair text NOT NULL COLLATE pg_catalog."C",
    word text NOT NULL COLLATE pg_catalog."C",
    worth integer NOT NULL,
    "least" integer NOT NULL,
    day text
);
CREATE TABLE public.passages (
    report text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL,
    day text,
    sides json NOT NULL,
    acts json NOT NULL,
    engagements json NOT NULL
);
CREATE TABLE public.past_readings (
    report text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    run text NOT NULL COLLATE pg_catalog."C",
    document json NOT NULL,
    body json NOT NULL
);
CREATE TABLE public.personal_ties (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL
);
CREATE TABLE public.phrase_sides (
    report text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    side text NOT NULL COLLATE pg_catalog."C",
    speaks boolean NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    day text
);
CREATE TABLE public.phrase_uses (
    report text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    day text,
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL,
    listed boolean NOT NULL,
    put_in json NOT NULL,
    left_out json NOT NULL,
    engagement text COLLATE pg_catalog."C",
    speakers json NOT NULL,
    said_by json NOT NULL,
    sides json NOT NULL
);
CREATE TABLE public.portrait_keys (
    key text NOT NULL COLLATE pg_catalog."C",
    portrait text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.portraits (
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL,
    naming text NOT NULL,
    country text NOT NULL,
    period text NOT NULL,
    apart text NOT NULL,
    names json NOT NULL,
    accented json NOT NULL,
    offices json NOT NULL,
    past json NOT NULL,
    first text,
    last text,
    reports integer NOT NULL,
    cluster text COLLATE pg_catalog."C"
);
CREATE TABLE public.proposals (
    id text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    origin text NOT NULL,
    imported_by text NOT NULL,
    imported_at text NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    asks text NOT NULL,
    label text NOT NULL,
    subject text COLLATE pg_catalog."C",
    property text,
    was text,
    value text,
    claim text COLLATE pg_catalog."C",
    start integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL,
    state text NOT NULL,
    decided_by text,
    decided_at text,
    why text,
    correction text COLLATE pg_catalog."C"
);
CREATE TABLE public.readings (
    report text NOT NULL COLLATE pg_catalog."C",
    document json NOT NULL,
    body json NOT NULL
);
CREATE TABLE public.relationships (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL,
    label text NOT NULL,
    change text NOT NULL,
    effective text
);
CREATE TABLE public.report_search (
    number bigint NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    day text,
    words text NOT NULL
);
CREATE TABLE public.reports (
    id text NOT NULL COLLATE pg_catalog."C",
    input_id text,
    url text,
    source text,
    title text,
    language text NOT NULL,
    published_edtf text,
    published_earliest text,
    published_latest text,
    published_printed text,
    published_basis text NOT NULL,
    dateline_place text,
    dateline_date text,
    credit text,
    origin text NOT NULL,
    relevant boolean NOT NULL,
    read boolean NOT NULL,
    unread_reason text,
    reader text NOT NULL,
    run text NOT NULL COLLATE pg_catalog."C",
    entered_at text NOT NULL,
    read_at text NOT NULL,
    retracted_at text,
    fingerprint text NOT NULL,
    text_sha256 text NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.resolved (
    report text NOT NULL COLLATE pg_catalog."C",
    rules text NOT NULL
);
CREATE TABLE public.retractions (
    report text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    undone boolean NOT NULL,
    by_whom text NOT NULL,
    at text NOT NULL,
    why text NOT NULL
);
CREATE TABLE public.rulings (
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    what text NOT NULL,
    verdict text NOT NULL,
    clues json NOT NULL,
    strength integer NOT NULL
);
CREATE TABLE public.runs (
    id text NOT NULL COLLATE pg_catalog."C",
    started text NOT NULL,
    finished text,
    tool text NOT NULL,
    reader text NOT NULL,
    lexicons text,
    options json NOT NULL,
    inputs json NOT NULL,
    counts json,
    failures json
);
CREATE TABLE public.same_commitments (
    report text NOT NULL COLLATE pg_catalog."C",
    commitment text NOT NULL COLLATE pg_catalog."C",
    earlier text NOT NULL COLLATE pg_catalog."C",
    earlier_commitment text NOT NULL COLLATE pg_catalog."C",
    rule text NOT NULL,
    why text NOT NULL,
    sure boolean NOT NULL,
    again boolean NOT NULL,
    words json NOT NULL
);
CREATE TABLE public.seen_together (
    report text NOT NULL COLLATE pg_catalog."C",
    a text NOT NULL COLLATE pg_catalog."C",
    b text NOT NULL COLLATE pg_catalog."C",
    across boolean NOT NULL
);
CREATE TABLE public.sessions (
    id text NOT NULL COLLATE pg_catalog."C",
    "user" text NOT NULL COLLATE pg_catalog."C",
    begun_at text NOT NULL,
    seen_at text NOT NULL,
    until text NOT NULL
);
CREATE TABLE public.sightings (
    report text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    portrait text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    day text
);
CREATE TABLE public.statement_addressees (
    report text NOT NULL COLLATE pg_catalog."C",
    statement text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    addressee text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.statement_search (
    number bigint NOT NULL,
    report text NOT NULL COLLATE pg_catalog."C",
    statement text NOT NULL COLLATE pg_catalog."C",
    day text,
    words text NOT NULL
);
CREATE TABLE public.statement_sides (
    report text NOT NULL COLLATE pg_catalog."C",
    statement text NOT NULL COLLATE pg_catalog."C",
    side text NOT NULL COLLATE pg_catalog."C",
    act text NOT NULL,
    day text NOT NULL,
    happened text NOT NULL
);
CREATE TABLE public.statement_speakers (
    report text NOT NULL COLLATE pg_catalog."C",
    statement text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.statements (
    report text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer NOT NULL,
    engagement text COLLATE pg_catalog."C",
    act text NOT NULL,
    strength text,
    joint boolean NOT NULL,
    voice text NOT NULL,
    carried boolean NOT NULL,
    content text NOT NULL,
    folded text NOT NULL,
    on_behalf_of json NOT NULL,
    topics json NOT NULL,
    formulas json NOT NULL
);
CREATE TABLE public.telling_keys (
    report text NOT NULL COLLATE pg_catalog."C",
    engagement text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.tellings (
    report text NOT NULL COLLATE pg_catalog."C",
    engagement text NOT NULL COLLATE pg_catalog."C",
    joined text COLLATE pg_catalog."C"
);
CREATE TABLE public.text_bands (
    report text NOT NULL COLLATE pg_catalog."C",
    band text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.text_signatures (
    report text NOT NULL COLLATE pg_catalog."C",
    signature json NOT NULL
);
CREATE TABLE public.trail (
    number integer NOT NULL,
    at text NOT NULL,
    by_whom text NOT NULL,
    did text NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    more json NOT NULL
);
CREATE SEQUENCE public.trail_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.trail_number_seq OWNED BY public.trail.number;
CREATE TABLE public.undertaking_keys (
    report text NOT NULL COLLATE pg_catalog."C",
    commitment text NOT NULL COLLATE pg_catalog."C",
    pair text NOT NULL COLLATE pg_catalog."C",
    word text NOT NULL COLLATE pg_catalog."C",
    worth integer NOT NULL,
    "least" integer NOT NULL,
    day text
);
CREATE TABLE public.undertaking_sides (
    report text NOT NULL COLLATE pg_catalog."C",
    commitment text NOT NULL COLLATE pg_catalog."C",
    side text NOT NULL COLLATE pg_catalog."C",
    makes boolean NOT NULL,
    day text
);
CREATE TABLE public.undertakings (
    report text NOT NULL COLLATE pg_catalog."C",
    commitment text NOT NULL COLLATE pg_catalog."C",
    day text,
    engagement text COLLATE pg_catalog."C",
    form text NOT NULL,
    makers json NOT NULL,
    sides json NOT NULL
);
CREATE TABLE public.users (
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    role text NOT NULL,
    password text NOT NULL,
    created_at text NOT NULL,
    disabled_at text
);
CREATE VIEW public.what_was_promised AS
 SELECT r.published_edtf AS published,
    r.source,
    COALESCE(a.name, m.value) AS maker,
    a.country AS side,
    COALESCE(b.name, n.value) AS counterpart,
    c.form,
    c.goal,
    c.deadline,
    c.specificity,
    ( SELECT q.quote
           FROM public.citations q
          WHERE ((q.report = c.report) AND (q.owner = c.id))
          ORDER BY q."position"
         LIMIT 1) AS quote,
    c.id AS commitment,
    c.statement,
    c.report
   FROM (((((public.commitments c
     JOIN public.reports r ON ((r.id = c.report)))
     LEFT JOIN LATERAL json_array_elements_text(c.makers) m(value) ON (true))
     LEFT JOIN public.actors a ON (((a.report = c.report) AND (a.id = m.value))))
     LEFT JOIN LATERAL json_array_elements_text(c.counterparts) n(value) ON (true))
     LEFT JOIN public.actors b ON (((b.report = c.report) AND (b.id = n.value))))
  WHERE (r.retracted_at IS NULL);
CREATE VIEW public.what_was_said AS
 SELECT r.published_edtf AS published,
    r.source,
    a.name AS speaker,
    a.country AS side,
    t.act,
    t.strength,
    t.content,
    COALESCE(h.cluster, a.id) AS person,
    t.id AS statement,
    t.engagement,
    t.report
   FROM (((((public.statements t
     JOIN public.reports r ON ((r.id = t.report)))
     LEFT JOIN public.statement_speakers p ON (((p.report = t.report) AND (p.statement = t.id))))
     LEFT JOIN public.actors a ON (((a.report = p.report) AND (a.id = p.actor))))
     LEFT JOIN public.sightings s ON (((s.report = a.report) AND (s.actor = a.id))))
     LEFT JOIN public.portraits h ON ((h.id = s.portrait)))
  WHERE (r.retracted_at IS NULL);
CREATE VIEW public.which_ties_were_named AS
 SELECT t.a,
    t.b,
    t.label,
    t.change,
    t.effective,
    r.published_edtf AS published,
    r.source,
    ( SELECT q.quote
           FROM public.citations q
          WHERE ((q.report = t.report) AND (q.owner = t.id))
          ORDER BY q."position"
         LIMIT 1) AS quote,
    t.id AS relationship,
    t.report
   FROM (public.relationships t
     JOIN public.reports r ON ((r.id = t.report)))
  WHERE (r.retracted_at IS NULL);
CREATE VIEW public.who_held_which_office AS
 SELECT a.name,
    a.country AS side,
    o.title,
    o.printed,
    o.track,
    r.published_edtf AS published,
    r.source,
    o.quote,
    COALESCE(h.cluster, a.id) AS person,
    o.report
   FROM ((((public.offices o
     JOIN public.reports r ON ((r.id = o.report)))
     JOIN public.actors a ON (((a.report = o.report) AND (a.id = o.actor))))
     LEFT JOIN public.sightings s ON (((s.report = a.report) AND (s.actor = a.id))))
     LEFT JOIN public.portraits h ON ((h.id = s.portrait)))
  WHERE (r.retracted_at IS NULL);
CREATE VIEW public.who_met_whom AS
 SELECT COALESCE(t.joined, e.id) AS engagement,
    e.date_edtf AS date,
    e.kind,
    e.visit_type,
    e.actuality,
    ( SELECT p.name
           FROM public.engagement_places p
          WHERE ((p.report = e.report) AND (p.engagement = e.id))
          ORDER BY p."position"
         LIMIT 1) AS place,
    ( SELECT p.country
           FROM public.engagement_places p
          WHERE ((p.report = e.report) AND (p.engagement = e.id))
          ORDER BY p."position"
         LIMIT 1) AS country,
    w.side,
    a.name,
    w.capacity,
    w.role,
    COALESCE(h.cluster, a.id) AS person,
    r.published_edtf AS published,
    r.source,
    ( SELECT q.quote
           FROM public.citations q
          WHERE ((q.report = e.report) AND (q.owner = e.id))
          ORDER BY q."position"
         LIMIT 1) AS quote,
    w.quote AS named,
    e.report
   FROM ((((((public.engagements e
     JOIN public.reports r ON ((r.id = e.report)))
     JOIN public.participants w ON (((w.report = e.report) AND (w.engagement = e.id))))
     JOIN public.actors a ON (((a.report = w.report) AND (a.id = w.actor))))
     LEFT JOIN public.tellings t ON (((t.report = e.report) AND (t.engagement = e.id))))
     LEFT JOIN public.sightings s ON (((s.report = a.report) AND (s.actor = a.id))))
     LEFT JOIN public.portraits h ON ((h.id = s.portrait)))
  WHERE ((NOT e.background) AND (r.retracted_at IS NULL));
ALTER TABLE ONLY public.failed_sign_ins ALTER COLUMN number SET DEFAULT nextval('public.failed_sign_ins_number_seq'::regclass);
ALTER TABLE ONLY public.trail ALTER COLUMN number SET DEFAULT nextval('public.trail_number_seq'::regclass);
INSERT INTO public.actor_names VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 'Trần Thị Đào', 'tran thi dao');
INSERT INTO public.actor_names VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 1, 'Đào', 'dao');
INSERT INTO public.actor_names VALUES ('d2611bb8b3b54', 'a9798367e4f29', 0, 'Kham Souk', 'kham souk');
INSERT INTO public.actor_names VALUES ('d2611bb8b3b54', 'a9798367e4f29', 1, 'Souk', 'souk');
INSERT INTO public.actor_names VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 0, 'Lê Quý', 'le quy');
INSERT INTO public.actor_names VALUES ('d2611bb8b3b54', 'af604caabffa7', 0, 'Laos', 'laos');
INSERT INTO public.actor_names VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 'Wang Li', 'wang li');
INSERT INTO public.actor_names VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 1, 'Wang', 'wang');
INSERT INTO public.actor_names VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 0, 'Trần Thị Đào', 'tran thi dao');
INSERT INTO public.actor_names VALUES ('ddd3850071770', 'adf11740b3b01', 0, 'Ann Lee', 'ann lee');
INSERT INTO public.actor_names VALUES ('ddd3850071770', 'adf11740b3b01', 1, 'Lee', 'lee');
INSERT INTO public.actor_names VALUES ('ddd3850071770', 'ac665856c43b8', 0, 'Bo Berg', 'bo berg');
INSERT INTO public.actors VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 'person', 'Trần Thị Đào', 'dao thi tran', 'VN', '[]', NULL);
INSERT INTO public.actors VALUES ('d2611bb8b3b54', 'a9798367e4f29', 1, 'person', 'Kham Souk', 'kham souk', 'LA', '[]', NULL);
INSERT INTO public.actors VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 2, 'person', 'Lê Quý', 'le quy', 'VN', '[]', NULL);
INSERT INTO public.actors VALUES ('d2611bb8b3b54', 'af604caabffa7', 3, 'country', 'Laos', 'laos', 'LA', '[]', NULL);
INSERT INTO public.actors VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 'person', 'Wang Li', 'li wang', 'CN', '[]', NULL);
INSERT INTO public.actors VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 1, 'person', 'Trần Thị Đào', 'dao thi tran', 'VN', '[]', NULL);
INSERT INTO public.actors VALUES ('ddd3850071770', 'adf11740b3b01', 0, 'person', 'Ann Lee', 'ann lee', 'US', '[]', NULL);
INSERT INTO public.actors VALUES ('ddd3850071770', 'ac665856c43b8', 1, 'person', 'Bo Berg', 'berg bo', 'SE', '[]', NULL);
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 26, 38, 'Trần Thị Đào');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'a9798367e4f29', 0, 103, 112, 'Kham Souk');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 0, 211, 217, 'Lê Quý');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'af604caabffa7', 0, 47, 51, 'Laos');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 39, 72, 'visited Laos from March 3-5, 2024');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 0, 80, 112, 'Đào met Prime Minister Kham Souk');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 114, 152, 'She proposed opening a “border market”');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 0, 154, 189, 'Souk praised the special friendship');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'c4fba3a993fb2', 0, 138, 151, 'border market');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 't72b7feacfd48', 0, 199, 210, 'her husband');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'l72b7feacfd48', 0, 171, 189, 'special friendship');
INSERT INTO public.citations VALUES ('d2611bb8b3b54', 'i72b7feacfd48', 0, 145, 151, 'market');
INSERT INTO public.citations VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 11, 18, 'Wang Li');
INSERT INTO public.citations VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 0, 30, 42, 'Trần Thị Đào');
INSERT INTO public.citations VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 0, 19, 29, 'telephoned');
INSERT INTO public.citations VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 0, 98, 115, 'a meeting in 2019');
INSERT INTO public.citations VALUES ('d44e2415a1dc3', 's821d93f3dd32', 0, 61, 82, 'Wang urged more talks');
INSERT INTO public.citations VALUES ('ddd3850071770', 'adf11740b3b01', 0, 18, 25, 'Ann Lee');
INSERT INTO public.citations VALUES ('ddd3850071770', 'ac665856c43b8', 0, 39, 46, 'Bo Berg');
INSERT INTO public.citations VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 0, 26, 29, 'met');
INSERT INTO public.citations VALUES ('ddd3850071770', 's7f1c07d6d1c6', 0, 48, 68, 'Lee praised number 1');
INSERT INTO public.claims VALUES ('d2611bb8b3b54', 'k24ca82de3901', 0, 'e0b47b98afad9', 'kind', 'meeting', 'stated', 'verb_of_meeting', 'A verb of meeting.', 84, 87, 'met');
INSERT INTO public.claims VALUES ('d2611bb8b3b54', 'ke2c366cf2d69', 1, 'e0b47b98afad9', 'participant', 'a9798367e4f29', 'derived', 'object_of_meeting', 'The object of a verb of meeting takes part.', 103, 112, 'Kham Souk');
INSERT INTO public.claims VALUES ('d2611bb8b3b54', 'kee15cfce8d36', 2, 's4fba3a993fb2', 'act', 'propose', 'stated', 'verb', '“Propose” proposes.', 118, 126, 'proposed');
INSERT INTO public.claims VALUES ('ddd3850071770', 'kd9a68c6d9daa', 0, 'e7f1c07d6d1c6', 'kind', 'meeting', 'stated', 'verb_of_meeting', 'A verb of meeting.', 26, 29, 'met');
INSERT INTO public.commitments VALUES ('d2611bb8b3b54', 'c4fba3a993fb2', 0, 's4fba3a993fb2', 'proposal', '["a51bf335c2cde"]', '["a9798367e4f29"]', 'opening a “border market”', '[]', 'low', NULL);
INSERT INTO public.dragoman_version VALUES ('0007');
INSERT INTO public.engagement_places VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 'Laos', 'LA', 'stated');
INSERT INTO public.engagement_sides VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 'LA');
INSERT INTO public.engagement_sides VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 'VN');
INSERT INTO public.engagement_sides VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 'LA');
INSERT INTO public.engagement_sides VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 'VN');
INSERT INTO public.engagement_sides VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 'CN');
INSERT INTO public.engagement_sides VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 'VN');
INSERT INTO public.engagement_sides VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 'CN');
INSERT INTO public.engagement_sides VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 'VN');
INSERT INTO public.engagement_sides VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 'SE');
INSERT INTO public.engagement_sides VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 'US');
INSERT INTO public.engagements VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 'visit', 'official', 'visited', 'occurred', false, 'in_person', '["state"]', '2024-03-03/2024-03-05', '2024-03-03', '2024-03-05', 'from March 3-5, 2024', 'derived', '2024-03-03', NULL, false);
INSERT INTO public.engagements VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 1, 'meeting', NULL, 'met', 'occurred', false, 'in_person', '["state","party"]', '2024-03-03/2024-03-05', '2024-03-03', '2024-03-05', NULL, 'derived', '2024-03-03', 'ea5b2437c1464', false);
INSERT INTO public.engagements VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 0, 'call', NULL, 'telephoned', 'occurred', false, 'phone', '["state"]', '2024-04-09', '2024-04-09', '2024-04-09', 'on April 9, 2024', 'stated', '2024-04-09', NULL, false);
INSERT INTO public.engagements VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 1, 'meeting', NULL, 'a meeting', 'occurred', true, 'in_person', '[]', '2019', '2019-01-01', '2019-12-31', 'in 2019', 'stated', '2019-01-01', NULL, false);
INSERT INTO public.engagements VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 0, 'meeting', NULL, 'met', 'occurred', false, 'in_person', '[]', NULL, NULL, NULL, NULL, 'unknown', '2024-03-06', NULL, false);
INSERT INTO public.formulas VALUES ('d2611bb8b3b54', 'f72b7feacfd48', 0, 'special', 'special', 171, 178, 'special');
INSERT INTO public.instruments VALUES ('d2611bb8b3b54', 'i72b7feacfd48', 0, 'memorandum', 'market', '["LA","VN"]', false, 'e0b47b98afad9', false);
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 'dao');
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 'thi');
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 'tran');
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'a9798367e4f29', 'kham');
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'a9798367e4f29', 'souk');
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 'le');
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'ad6bbee38d91d', 'quy');
INSERT INTO public.name_words VALUES ('d2611bb8b3b54', 'af604caabffa7', 'laos');
INSERT INTO public.name_words VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 'li');
INSERT INTO public.name_words VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 'wang');
INSERT INTO public.name_words VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 'dao');
INSERT INTO public.name_words VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 'thi');
INSERT INTO public.name_words VALUES ('d44e2415a1dc3', 'af9289d91f3f7', 'tran');
INSERT INTO public.name_words VALUES ('ddd3850071770', 'adf11740b3b01', 'ann');
INSERT INTO public.name_words VALUES ('ddd3850071770', 'adf11740b3b01', 'lee');
INSERT INTO public.name_words VALUES ('ddd3850071770', 'ac665856c43b8', 'berg');
INSERT INTO public.name_words VALUES ('ddd3850071770', 'ac665856c43b8', 'bo');
INSERT INTO public.offices VALUES ('d2611bb8b3b54', 'a51bf335c2cde', 0, 'Foreign Minister', 'Foreign Minister', NULL, 'state', '[]', 9, 25, 'Foreign Minister');
INSERT INTO public.offices VALUES ('d2611bb8b3b54', 'a9798367e4f29', 0, 'Prime Minister', 'Prime Minister', NULL, 'state', '[]', 88, 102, 'Prime Minister');
INSERT INTO public.offices VALUES ('d44e2415a1dc3', 'a7d9680f5eff8', 0, 'Ambassador', 'Ambassador', NULL, 'state', '[]', 0, 10, 'Ambassador');
INSERT INTO public.participants VALUES ('d2611bb8b3b54', 'ea5b2437c1464', 0, 'a51bf335c2cde', 'head', 'VN', 'Foreign Minister', 26, 38, 'Trần Thị Đào');
INSERT INTO public.participants VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 0, 'a51bf335c2cde', 'principal', 'VN', 'Foreign Minister', 80, 87, 'Đào met');
INSERT INTO public.participants VALUES ('d2611bb8b3b54', 'e0b47b98afad9', 1, 'a9798367e4f29', 'principal', 'LA', 'Prime Minister', 103, 112, 'Kham Souk');
INSERT INTO public.participants VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 0, 'a7d9680f5eff8', 'principal', 'CN', 'Ambassador', 11, 18, 'Wang Li');
INSERT INTO public.participants VALUES ('d44e2415a1dc3', 'ec9025efb47b6', 1, 'af9289d91f3f7', 'principal', 'VN', NULL, 30, 42, 'Trần Thị Đào');
INSERT INTO public.participants VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 0, 'a7d9680f5eff8', 'principal', 'CN', 'Ambassador', 11, 18, 'Wang Li');
INSERT INTO public.participants VALUES ('d44e2415a1dc3', 'e154e047cfb5f', 1, 'af9289d91f3f7', 'principal', 'VN', NULL, 30, 42, 'Trần Thị Đào');
INSERT INTO public.participants VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 0, 'adf11740b3b01', 'principal', 'US', 'Minister', 18, 25, 'Ann Lee');
INSERT INTO public.participants VALUES ('ddd3850071770', 'e7f1c07d6d1c6', 1, 'ac665856c43b8', 'principal', 'SE', 'Minister', 39, 46, 'Bo Berg');
INSERT INTO public.personal_ties VALUES ('d2611bb8b3b54', 't72b7feacfd48', 0, 'a51bf335c2cde', 'ad6bbee38d91d', 'spouse');
INSERT INTO public.readings VALUES ('d2611bb8b3b54', '{"id":"d2611bb8b3b54","text":"","origin":"test","paragraphs":[{"span":[3,232]}],"language":"en","published":{"edtf":"2024-03-06","earliest":"2024-03-06","latest":"2024-03-06"},"source":"KPN","title":"A title","dateline":{"place":"Hà Nội","date":"2024-03-06","span":[0,2]},"credit":"KPN","text_sha256":"a6e1aabc2e8faa9777b6857ac890174c958a58d8c7c55bd08db3b522b3dfd7e3"}', '{"document":"d2611bb8b3b54","reader":"reader 1","actors":[{"id":"a51bf335c2cde","kind":"person","name":"Trần Thị Đào","names":["Trần Thị Đào","Đào"],"country":"VN","offices":[{"title":"Foreign Minister","printed":"Foreign Minister","organisation":null,"track":"state","citation":[9,25]}],"citations":[[26,38]]},{"id":"a9798367e4f29","kind":"person","name":"Kham Souk","names":["Kham Souk","Souk"],"country":"LA","offices":[{"title":"Prime Minister","printed":"Prime Minister","organisation":null,"track":"state","citation":[88,102]}],"citations":[[103,112]]},{"id":"ad6bbee38d91d","kind":"person","name":"Lê Quý","names":["Lê Quý"],"country":"VN","citations":[[211,217]]},{"id":"af604caabffa7","kind":"country","name":"Laos","names":["Laos"],"country":"LA","citations":[[47,51]]}],"engagements":[{"id":"ea5b2437c1464","kind":"visit","label":"visited","actuality":"occurred","background":false,"format":"in_person","date":{"edtf":"2024-03-03/2024-03-05","earliest":"2024-03-03","latest":"2024-03-05","printed":"from March 3-5, 2024","basis":"derived"},"participants":[{"actor":"a51bf335c2cde","role":"head","side":"VN","capacity":"Foreign Minister","citation":[26,38]}],"citations":[[39,72]],"channel":["state"],"visit_type":"official","places":[{"name":"Laos","country":"LA"}]},{"id":"e0b47b98afad9","kind":"meeting","label":"met","actuality":"occurred","background":false,"format":"in_person","date":{"edtf":"2024-03-03/2024-03-05","earliest":"2024-03-03","latest":"2024-03-05","basis":"derived"},"participants":[{"actor":"a51bf335c2cde","role":"principal","side":"VN","capacity":"Foreign Minister","citation":[80,87]},{"actor":"a9798367e4f29","role":"principal","side":"LA","capacity":"Prime Minister","citation":[103,112]}],"citations":[[80,112]],"channel":["state","party"],"part_of":"ea5b2437c1464"}],"statements":[{"id":"s4fba3a993fb2","engagement":"e0b47b98afad9","speakers":["a51bf335c2cde"],"act":"propose","content":"opening a “border market”","citations":[[114,152]],"on_behalf_of":["VN"],"addressees":["a9798367e4f29"],"strength":"proposes","topics":["trade"]},{"id":"sc97c46ef3b95","engagement":"e0b47b98afad9","speakers":["a9798367e4f29"],"act":"appreciate","content":"the special friendship","citations":[[154,189]]}],"commitments":[{"id":"c4fba3a993fb2","statement":"s4fba3a993fb2","form":"proposal","makers":["a51bf335c2cde"],"counterparts":["a9798367e4f29"],"goal":"opening a “border market”","measures":[],"specificity":"low","deadline":null,"citations":[[138,151]]}],"relationships":[{"id":"l72b7feacfd48","a":"LA","b":"VN","channel":"state","label":"special friendship","change":"mentioned","citations":[[171,189]]}],"instruments":[{"id":"i72b7feacfd48","kind":"memorandum","title":"market","parties":["LA","VN"],"signed":false,"engagement":"e0b47b98afad9","background":false,"citations":[[145,151]]}],"formulas":[{"id":"f72b7feacfd48","key":"special","text":"special","citation":[171,178]}],"ties":[{"id":"t72b7feacfd48","a":"a51bf335c2cde","b":"ad6bbee38d91d","kind":"spouse","citations":[[199,210]]}],"mentions":[{"span":[114,117],"actor":"a51bf335c2cde","how":"pronoun"}],"unread":[[218,231]]}');
INSERT INTO public.readings VALUES ('d44e2415a1dc3', '{"id":"d44e2415a1dc3","text":"","origin":"test","paragraphs":[{"span":[11,116]}],"language":"en","published":{"edtf":"2024-04-10","earliest":"2024-04-10","latest":"2024-04-10"},"source":"Daily","title":"A title","dateline":{"place":"Hà Nội","date":"2024-04-10","span":[0,10]},"credit":"Daily","text_sha256":"e704a6196c4917147eab760f595d2dbb3c4095725e669bc03459e05c3dfb1356"}', '{"document":"d44e2415a1dc3","reader":"reader 1","actors":[{"id":"a7d9680f5eff8","kind":"person","name":"Wang Li","names":["Wang Li","Wang"],"country":"CN","offices":[{"title":"Ambassador","printed":"Ambassador","organisation":null,"track":"state","citation":[0,10]}],"citations":[[11,18]]},{"id":"af9289d91f3f7","kind":"person","name":"Trần Thị Đào","names":["Trần Thị Đào"],"country":"VN","citations":[[30,42]]}],"engagements":[{"id":"ec9025efb47b6","kind":"call","label":"telephoned","actuality":"occurred","background":false,"format":"phone","date":{"edtf":"2024-04-09","earliest":"2024-04-09","latest":"2024-04-09","printed":"on April 9, 2024"},"participants":[{"actor":"a7d9680f5eff8","role":"principal","side":"CN","capacity":"Ambassador","citation":[11,18]},{"actor":"af9289d91f3f7","role":"principal","side":"VN","capacity":null,"citation":[30,42]}],"citations":[[19,29]],"channel":["state"]},{"id":"e154e047cfb5f","kind":"meeting","label":"a meeting","actuality":"occurred","background":true,"format":"in_person","date":{"edtf":"2019","earliest":"2019-01-01","latest":"2019-12-31","printed":"in 2019"},"participants":[{"actor":"a7d9680f5eff8","role":"principal","side":"CN","capacity":"Ambassador","citation":[11,18]},{"actor":"af9289d91f3f7","role":"principal","side":"VN","capacity":null,"citation":[30,42]}],"citations":[[98,115]]}],"statements":[{"id":"s821d93f3dd32","engagement":"ec9025efb47b6","speakers":["a7d9680f5eff8"],"act":"request","content":"more talks","citations":[[61,82]]}]}');
INSERT INTO public.readings VALUES ('d085588ffc0f5', '{"id":"d085588ffc0f5","text":"","origin":"test","paragraphs":[{"span":[8,22]}],"language":"en","published":{"edtf":null,"basis":"unknown"},"title":"A title","dateline":{"place":"Hà Nội","date":null,"span":[0,7]},"text_sha256":"cceb3fae56581685b554ebe7b0ac3dba26a4e40ed8a2922bd0850805cb0deffc"}', '{"document":"d085588ffc0f5","reader":"reader 1","unread_reason":"there is no reader for French"}');
INSERT INTO public.readings VALUES ('ddd3850071770', '{"id":"ddd3850071770","text":"","origin":"test","paragraphs":[{"span":[3,69]}],"language":"en","published":{"edtf":"2024-03-06","earliest":"2024-03-06","latest":"2024-03-06"},"source":"KPN","title":"A title","dateline":{"place":"Hà Nội","date":"2024-03-06","span":[0,2]},"credit":"KPN","text_sha256":"b5680c1280aba7509710e36a9c2af7ded7b429031d8601962bba20f4658c99bd"}', '{"document":"ddd3850071770","reader":"reader 1","actors":[{"id":"adf11740b3b01","kind":"person","name":"Ann Lee","names":["Ann Lee","Lee"],"country":"US","citations":[[18,25]]},{"id":"ac665856c43b8","kind":"person","name":"Bo Berg","names":["Bo Berg"],"country":"SE","citations":[[39,46]]}],"engagements":[{"id":"e7f1c07d6d1c6","kind":"meeting","label":"met","actuality":"occurred","background":false,"format":"in_person","date":{"edtf":null,"basis":"unknown"},"participants":[{"actor":"adf11740b3b01","role":"principal","side":"US","capacity":"Minister","citation":[18,25]},{"actor":"ac665856c43b8","role":"principal","side":"SE","capacity":"Minister","citation":[39,46]}],"citations":[[26,29]]}],"statements":[{"id":"s7f1c07d6d1c6","engagement":"e7f1c07d6d1c6","speakers":["adf11740b3b01"],"act":"appreciate","content":"number 1","citations":[[48,68]]}]}');
INSERT INTO public.relationships VALUES ('d2611bb8b3b54', 'l72b7feacfd48', 0, 'LA', 'VN', 'state', 'special friendship', 'mentioned', NULL);
INSERT INTO public.report_search VALUES (12397564835838, 'd2611bb8b3b54', '2024-03-06', 'a title ¶ ha noi foreign minister tran thi dao visited laos from march 3 5 2024 there dao met prime minister kham souk she proposed opening a border market souk praised the special friendship dao and her husband le quy returned home');
INSERT INTO public.report_search VALUES (12398152388942, 'd44e2415a1dc3', '2024-04-10', 'a title ¶ ambassador wang li telephoned tran thi dao on april 9 2024 wang urged more talks both recalled a meeting in 2019');
INSERT INTO public.report_search VALUES (25466645, 'd085588ffc0f5', NULL, 'a title ¶ bonjour tout le monde');
INSERT INTO public.report_search VALUES (12397565647879, 'ddd3850071770', '2024-03-06', 'a title ¶ on 1 may minister ann lee met minister bo berg lee praised number 1');
INSERT INTO public.reports VALUES ('d2611bb8b3b54', NULL, NULL, 'KPN', 'A title', 'en', '2024-03-06', '2024-03-06', '2024-03-06', NULL, 'stated', 'Hà Nội', '2024-03-06', 'KPN', 'test', true, true, NULL, 'reader 1', 'reb39c680', '2026-11-27T09:42:01Z', '2026-11-27T09:42:01Z', NULL, 'b2ea3228652305e4b6941b13ba441bd7', 'a6e1aabc2e8faa9777b6857ac890174c958a58d8c7c55bd08db3b522b3dfd7e3', 'Hà Nội — Foreign Minister Trần Thị Đào visited Laos from March 3-5, 2024. There Đào met Prime Minister Kham Souk. She proposed opening a “border market”. Souk praised the special friendship. Đào and her husband Lê Quý returned home.');
INSERT INTO public.reports VALUES ('d44e2415a1dc3', NULL, NULL, 'Daily', 'A title', 'en', '2024-04-10', '2024-04-10', '2024-04-10', NULL, 'stated', 'Hà Nội', '2024-04-10', 'Daily', 'test', true, true, NULL, 'reader 1', 'reb39c680', '2026-11-27T09:42:01Z', '2026-11-27T09:42:01Z', NULL, 'ea3a98ed529fb56f67373ebf84770d16', 'e704a6196c4917147eab760f595d2dbb3c4095725e669bc03459e05c3dfb1356', 'Ambassador Wang Li telephoned Trần Thị Đào on April 9, 2024. Wang urged more talks. Both recalled a meeting in 2019.');
INSERT INTO public.reports VALUES ('d085588ffc0f5', NULL, NULL, NULL, 'A title', 'en', NULL, NULL, NULL, NULL, 'unknown', 'Hà Nội', NULL, NULL, 'test', false, false, 'there is no reader for French', 'reader 1', 'reb39c680', '2026-11-27T09:42:01Z', '2026-11-27T09:42:01Z', NULL, '747911ad1f37c018f5ff2f582621baae', 'cceb3fae56581685b554ebe7b0ac3dba26a4e40ed8a2922bd0850805cb0deffc', 'Bonjour tout le monde.');
INSERT INTO public.reports VALUES ('ddd3850071770', NULL, NULL, 'KPN', 'A title', 'en', '2024-03-06', '2024-03-06', '2024-03-06', NULL, 'stated', 'Hà Nội', '2024-03-06', 'KPN', 'test', true, true, NULL, 'reader 1', 'reb39c680', '2026-11-27T09:42:01Z', '2026-11-27T09:42:01Z', NULL, 'f7592bd76f1a3461d4aced68a6ee2537', 'b5680c1280aba7509710e36a9c2af7ded7b429031d8601962bba20f4658c99bd', 'On 1 May Minister Ann Lee met Minister Bo Berg. Lee praised number 1.');
INSERT INTO public.runs VALUES ('reb39c680', '2026-11-27T09:42:01Z', '2026-11-27T09:42:01Z', 'dragoman 0', 'reader 1', 'l1', '{}', '["here"]', '{"added":4}', '[{"origin":"x.txt","reason":"it is empty"}]');
INSERT INTO public.statement_addressees VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 'a9798367e4f29');
INSERT INTO public.statement_search VALUES (12397512657876, 'd2611bb8b3b54', 's4fba3a993fb2', '2024-03-03', 'she proposed opening a border market');
INSERT INTO public.statement_search VALUES (12397522519400, 'd2611bb8b3b54', 'sc97c46ef3b95', '2024-03-03', 'souk praised the special friendship');
INSERT INTO public.statement_search VALUES (12398131925561, 'd44e2415a1dc3', 's821d93f3dd32', '2024-04-09', 'wang urged more talks');
INSERT INTO public.statement_search VALUES (12397564989005, 'ddd3850071770', 's7f1c07d6d1c6', '2024-03-06', 'lee praised number 1');
INSERT INTO public.statement_sides VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 'VN', 'propose', '2024-03-06', '2024-03-03');
INSERT INTO public.statement_sides VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 'LA', 'appreciate', '2024-03-06', '2024-03-03');
INSERT INTO public.statement_sides VALUES ('d44e2415a1dc3', 's821d93f3dd32', 'CN', 'request', '2024-04-10', '2024-04-09');
INSERT INTO public.statement_sides VALUES ('ddd3850071770', 's7f1c07d6d1c6', 'US', 'appreciate', '2024-03-06', '2024-03-06');
INSERT INTO public.statement_speakers VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 'a51bf335c2cde');
INSERT INTO public.statement_speakers VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 0, 'a9798367e4f29');
INSERT INTO public.statement_speakers VALUES ('d44e2415a1dc3', 's821d93f3dd32', 0, 'a7d9680f5eff8');
INSERT INTO public.statement_speakers VALUES ('ddd3850071770', 's7f1c07d6d1c6', 0, 'adf11740b3b01');
INSERT INTO public.statements VALUES ('d2611bb8b3b54', 's4fba3a993fb2', 0, 'e0b47b98afad9', 'propose', 'proposes', false, 'paraphrased', false, 'opening a “border market”', 'opening a "border market"', '["VN"]', '["trade"]', '[]');
INSERT INTO public.statements VALUES ('d2611bb8b3b54', 'sc97c46ef3b95', 1, 'e0b47b98afad9', 'appreciate', NULL, false, 'paraphrased', false, 'the special friendship', 'the special friendship', '[]', '[]', '[]');
INSERT INTO public.statements VALUES ('d44e2415a1dc3', 's821d93f3dd32', 0, 'ec9025efb47b6', 'request', NULL, false, 'paraphrased', false, 'more talks', 'more talks', '[]', '[]', '[]');
INSERT INTO public.statements VALUES ('ddd3850071770', 's7f1c07d6d1c6', 0, 'e7f1c07d6d1c6', 'appreciate', NULL, false, 'paraphrased', false, 'number 1', 'number 1', '[]', '[]', '[]');
SELECT pg_catalog.setval('public.failed_sign_ins_number_seq', 1, false);
SELECT pg_catalog.setval('public.trail_number_seq', 1, false);
ALTER TABLE ONLY public.dragoman_version
    ADD CONSTRAINT dragoman_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.actor_names
    ADD CONSTRAINT pk_actor_names PRIMARY KEY (report, actor, "position");
ALTER TABLE ONLY public.actors
    ADD CONSTRAINT pk_actors PRIMARY KEY (report, id);
ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT pk_api_tokens PRIMARY KEY (id);
ALTER TABLE ONLY public.batch_items
    ADD CONSTRAINT pk_batch_items PRIMARY KEY (batch, "position");
ALTER TABLE ONLY public.batch_reports
    ADD CONSTRAINT pk_batch_reports PRIMARY KEY (batch, item, "position");
ALTER TABLE ONLY public.batches
    ADD CONSTRAINT pk_batches PRIMARY KEY (id);
ALTER TABLE ONLY public.canonical
    ADD CONSTRAINT pk_canonical PRIMARY KEY (id);
ALTER TABLE ONLY public.citations
    ADD CONSTRAINT pk_citations PRIMARY KEY (report, owner, "position");
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT pk_claims PRIMARY KEY (report, "position");
ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT pk_commitments PRIMARY KEY (report, id);
ALTER TABLE ONLY public.corrections
    ADD CONSTRAINT pk_corrections PRIMARY KEY (id);
ALTER TABLE ONLY public.engagement_places
    ADD CONSTRAINT pk_engagement_places PRIMARY KEY (report, engagement, "position");
ALTER TABLE ONLY public.engagement_sides
    ADD CONSTRAINT pk_engagement_sides PRIMARY KEY (report, engagement, side);
ALTER TABLE ONLY public.engagements
    ADD CONSTRAINT pk_engagements PRIMARY KEY (report, id);
ALTER TABLE ONLY public.failed_sign_ins
    ADD CONSTRAINT pk_failed_sign_ins PRIMARY KEY (number);
ALTER TABLE ONLY public.follow_through
    ADD CONSTRAINT pk_follow_through PRIMARY KEY (report, "position", earlier, commitment);
ALTER TABLE ONLY public.formulas
    ADD CONSTRAINT pk_formulas PRIMARY KEY (report, id);
ALTER TABLE ONLY public.instruments
    ADD CONSTRAINT pk_instruments PRIMARY KEY (report, id);
ALTER TABLE ONLY public.judgements
    ADD CONSTRAINT pk_judgements PRIMARY KEY (id);
ALTER TABLE ONLY public.like_texts
    ADD CONSTRAINT pk_like_texts PRIMARY KEY (a, b);
ALTER TABLE ONLY public.name_words
    ADD CONSTRAINT pk_name_words PRIMARY KEY (report, actor, word);
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT pk_observations PRIMARY KEY (report, actor, "position", office);
ALTER TABLE ONLY public.offices
    ADD CONSTRAINT pk_offices PRIMARY KEY (report, actor, "position");
ALTER TABLE ONLY public.pair_reports
    ADD CONSTRAINT pk_pair_reports PRIMARY KEY (report, a, b);
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT pk_participants PRIMARY KEY (report, engagement, "position");
ALTER TABLE ONLY public.passage_keys
    ADD CONSTRAINT pk_passage_keys PRIMARY KEY (report, "position", pair, word);
ALTER TABLE ONLY public.passages
    ADD CONSTRAINT pk_passages PRIMARY KEY (report, "position");
ALTER TABLE ONLY public.past_readings
    ADD CONSTRAINT pk_past_readings PRIMARY KEY (report, "position");
ALTER TABLE ONLY public.personal_ties
    ADD CONSTRAINT pk_personal_ties PRIMARY KEY (report, id);
ALTER TABLE ONLY public.phrase_sides
    ADD CONSTRAINT pk_phrase_sides PRIMARY KEY (report, "position", side);
ALTER TABLE ONLY public.phrase_uses
    ADD CONSTRAINT pk_phrase_uses PRIMARY KEY (report, "position");
ALTER TABLE ONLY public.portrait_keys
    ADD CONSTRAINT pk_portrait_keys PRIMARY KEY (key, portrait);
ALTER TABLE ONLY public.portraits
    ADD CONSTRAINT pk_portraits PRIMARY KEY (id);
ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT pk_proposals PRIMARY KEY (id);
ALTER TABLE ONLY public.readings
    ADD CONSTRAINT pk_readings PRIMARY KEY (report);
ALTER TABLE ONLY public.relationships
    ADD CONSTRAINT pk_relationships PRIMARY KEY (report, id);
ALTER TABLE ONLY public.report_search
    ADD CONSTRAINT pk_report_search PRIMARY KEY (number);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (id);
ALTER TABLE ONLY public.resolved
    ADD CONSTRAINT pk_resolved PRIMARY KEY (report);
ALTER TABLE ONLY public.retractions
    ADD CONSTRAINT pk_retractions PRIMARY KEY (report, "position");
ALTER TABLE ONLY public.rulings
    ADD CONSTRAINT pk_rulings PRIMARY KEY (a, b);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT pk_runs PRIMARY KEY (id);
ALTER TABLE ONLY public.same_commitments
    ADD CONSTRAINT pk_same_commitments PRIMARY KEY (report, commitment, earlier, earlier_commitment);
ALTER TABLE ONLY public.seen_together
    ADD CONSTRAINT pk_seen_together PRIMARY KEY (report, a, b);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (id);
ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT pk_sightings PRIMARY KEY (report, actor);
ALTER TABLE ONLY public.statement_addressees
    ADD CONSTRAINT pk_statement_addressees PRIMARY KEY (report, statement, "position");
ALTER TABLE ONLY public.statement_search
    ADD CONSTRAINT pk_statement_search PRIMARY KEY (number);
ALTER TABLE ONLY public.statement_sides
    ADD CONSTRAINT pk_statement_sides PRIMARY KEY (report, statement, side);
ALTER TABLE ONLY public.statement_speakers
    ADD CONSTRAINT pk_statement_speakers PRIMARY KEY (report, statement, "position");
ALTER TABLE ONLY public.statements
    ADD CONSTRAINT pk_statements PRIMARY KEY (report, id);
ALTER TABLE ONLY public.telling_keys
    ADD CONSTRAINT pk_telling_keys PRIMARY KEY (key, report, engagement);
ALTER TABLE ONLY public.tellings
    ADD CONSTRAINT pk_tellings PRIMARY KEY (report, engagement);
ALTER TABLE ONLY public.text_bands
    ADD CONSTRAINT pk_text_bands PRIMARY KEY (band, report);
ALTER TABLE ONLY public.text_signatures
    ADD CONSTRAINT pk_text_signatures PRIMARY KEY (report);
ALTER TABLE ONLY public.trail
    ADD CONSTRAINT pk_trail PRIMARY KEY (number);
ALTER TABLE ONLY public.undertaking_keys
    ADD CONSTRAINT pk_undertaking_keys PRIMARY KEY (report, commitment, pair, word);
ALTER TABLE ONLY public.undertaking_sides
    ADD CONSTRAINT pk_undertaking_sides PRIMARY KEY (report, commitment, side);
ALTER TABLE ONLY public.undertakings
    ADD CONSTRAINT pk_undertakings PRIMARY KEY (report, commitment);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);
CREATE INDEX ix_actor_names_folded ON public.actor_names USING btree (folded);
CREATE INDEX ix_actors_country ON public.actors USING btree (country);
CREATE INDEX ix_actors_id ON public.actors USING btree (id);
CREATE INDEX ix_actors_name_key_country ON public.actors USING btree (name_key, country);
CREATE INDEX ix_api_tokens_hash ON public.api_tokens USING btree (hash);
CREATE INDEX ix_api_tokens_user ON public.api_tokens USING btree ("user");
CREATE INDEX ix_batches_state ON public.batches USING btree (state);
CREATE INDEX ix_canonical_founder ON public.canonical USING btree (founder);
CREATE INDEX ix_canonical_into ON public.canonical USING btree ("into");
CREATE INDEX ix_canonical_number ON public.canonical USING btree (number);
CREATE INDEX ix_claims_id ON public.claims USING btree (id);
CREATE INDEX ix_claims_report_subject ON public.claims USING btree (report, subject);
CREATE INDEX ix_commitments_id ON public.commitments USING btree (id);
CREATE INDEX ix_commitments_report_statement ON public.commitments USING btree (report, statement);
CREATE INDEX ix_corrections_number ON public.corrections USING btree (number);
CREATE INDEX ix_corrections_report ON public.corrections USING btree (report);
CREATE INDEX ix_engagement_places_country ON public.engagement_places USING btree (country);
CREATE INDEX ix_engagement_sides_side ON public.engagement_sides USING btree (side);
CREATE INDEX ix_engagements_day ON public.engagements USING btree (day);
CREATE INDEX ix_engagements_id ON public.engagements USING btree (id);
CREATE INDEX ix_engagements_report_part_of ON public.engagements USING btree (report, part_of);
CREATE INDEX ix_failed_sign_ins_key_at ON public.failed_sign_ins USING btree (key, at);
CREATE INDEX ix_follow_through_earlier_commitment ON public.follow_through USING btree (earlier, commitment);
CREATE INDEX ix_follow_through_sure_day ON public.follow_through USING btree (sure, day);
CREATE INDEX ix_formulas_id ON public.formulas USING btree (id);
CREATE INDEX ix_formulas_key ON public.formulas USING btree (key);
CREATE INDEX ix_instruments_id ON public.instruments USING btree (id);
CREATE INDEX ix_judgements_a_report ON public.judgements USING btree (a_report);
CREATE INDEX ix_judgements_b_report ON public.judgements USING btree (b_report);
CREATE INDEX ix_judgements_number ON public.judgements USING btree (number);
CREATE INDEX ix_like_texts_b ON public.like_texts USING btree (b);
CREATE INDEX ix_name_words_word ON public.name_words USING btree (word);
CREATE INDEX ix_observations_office_day ON public.observations USING btree (office, day);
CREATE INDEX ix_pair_reports_a_b_day ON public.pair_reports USING btree (a, b, day);
CREATE INDEX ix_participants_report_actor ON public.participants USING btree (report, actor);
CREATE INDEX ix_passage_keys_pair_word_day ON public.passage_keys USING btree (pair, word, day);
CREATE INDEX ix_past_readings_run ON public.past_readings USING btree (run);
CREATE INDEX ix_personal_ties_id ON public.personal_ties USING btree (id);
CREATE INDEX ix_phrase_sides_side_key_day ON public.phrase_sides USING btree (side, key, day);
CREATE INDEX ix_phrase_uses_key_day ON public.phrase_uses USING btree (key, day);
CREATE INDEX ix_portrait_keys_portrait ON public.portrait_keys USING btree (portrait);
CREATE INDEX ix_portraits_cluster ON public.portraits USING btree (cluster);
CREATE INDEX ix_proposals_number ON public.proposals USING btree (number);
CREATE INDEX ix_proposals_report ON public.proposals USING btree (report);
CREATE INDEX ix_proposals_state ON public.proposals USING btree (state);
CREATE INDEX ix_relationships_a_b ON public.relationships USING btree (a, b);
CREATE INDEX ix_relationships_id ON public.relationships USING btree (id);
CREATE INDEX ix_report_search_report ON public.report_search USING btree (report);
CREATE INDEX ix_reports_input_id ON public.reports USING btree (input_id);
CREATE INDEX ix_reports_published_earliest ON public.reports USING btree (published_earliest);
CREATE INDEX ix_reports_retracted ON public.reports USING btree (id) WHERE (retracted_at IS NOT NULL);
CREATE INDEX ix_reports_run ON public.reports USING btree (run);
CREATE INDEX ix_reports_text_sha256 ON public.reports USING btree (text_sha256);
CREATE INDEX ix_rulings_b ON public.rulings USING btree (b);
CREATE INDEX ix_rulings_verdict ON public.rulings USING btree (verdict);
CREATE INDEX ix_same_commitments_earlier_earlier_commitment ON public.same_commitments USING btree (earlier, earlier_commitment);
CREATE INDEX ix_seen_together_a ON public.seen_together USING btree (a);
CREATE INDEX ix_seen_together_b ON public.seen_together USING btree (b);
CREATE INDEX ix_sessions_user ON public.sessions USING btree ("user");
CREATE INDEX ix_sightings_portrait_day ON public.sightings USING btree (portrait, day);
CREATE INDEX ix_statement_addressees_report_addressee ON public.statement_addressees USING btree (report, addressee);
CREATE INDEX ix_statement_search_report ON public.statement_search USING btree (report);
CREATE INDEX ix_statement_sides_side_day_act_happened ON public.statement_sides USING btree (side, day, act, happened);
CREATE INDEX ix_statement_speakers_report_actor ON public.statement_speakers USING btree (report, actor);
CREATE INDEX ix_statements_act ON public.statements USING btree (act);
CREATE INDEX ix_statements_id ON public.statements USING btree (id);
CREATE INDEX ix_statements_report_engagement ON public.statements USING btree (report, engagement);
CREATE INDEX ix_telling_keys_report_engagement ON public.telling_keys USING btree (report, engagement);
CREATE INDEX ix_tellings_joined ON public.tellings USING btree (joined);
CREATE INDEX ix_text_bands_report ON public.text_bands USING btree (report);
CREATE INDEX ix_trail_at ON public.trail USING btree (at);
CREATE INDEX ix_trail_what ON public.trail USING btree (what);
CREATE INDEX ix_undertaking_keys_pair_word_day ON public.undertaking_keys USING btree (pair, word, day);
CREATE INDEX ix_undertaking_sides_side_day ON public.undertaking_sides USING btree (side, day);
CREATE INDEX ix_undertakings_day ON public.undertakings USING btree (day);
CREATE INDEX report_search_index ON public.report_search USING gin (array_to_tsvector(string_to_array(words, ' '::text)));
CREATE INDEX statement_search_index ON public.statement_search USING gin (array_to_tsvector(string_to_array(words, ' '::text)));
ALTER TABLE ONLY public.actor_names
    ADD CONSTRAINT fk_actor_names_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.actor_names
    ADD CONSTRAINT fk_actor_names_report_actor FOREIGN KEY (report, actor) REFERENCES public.actors(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.actors
    ADD CONSTRAINT fk_actors_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT fk_api_tokens_user FOREIGN KEY ("user") REFERENCES public.users(id);
ALTER TABLE ONLY public.batch_items
    ADD CONSTRAINT fk_batch_items_batch FOREIGN KEY (batch) REFERENCES public.batches(id);
ALTER TABLE ONLY public.batch_reports
    ADD CONSTRAINT fk_batch_reports_batch_item FOREIGN KEY (batch, item) REFERENCES public.batch_items(batch, "position");
ALTER TABLE ONLY public.citations
    ADD CONSTRAINT fk_citations_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.claims
    ADD CONSTRAINT fk_claims_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT fk_commitments_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.commitments
    ADD CONSTRAINT fk_commitments_report_statement FOREIGN KEY (report, statement) REFERENCES public.statements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.engagement_places
    ADD CONSTRAINT fk_engagement_places_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.engagement_places
    ADD CONSTRAINT fk_engagement_places_report_engagement FOREIGN KEY (report, engagement) REFERENCES public.engagements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.engagement_sides
    ADD CONSTRAINT fk_engagement_sides_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.engagement_sides
    ADD CONSTRAINT fk_engagement_sides_report_engagement FOREIGN KEY (report, engagement) REFERENCES public.engagements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.engagements
    ADD CONSTRAINT fk_engagements_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.engagements
    ADD CONSTRAINT fk_engagements_report_part_of FOREIGN KEY (report, part_of) REFERENCES public.engagements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.follow_through
    ADD CONSTRAINT fk_follow_through_earlier FOREIGN KEY (earlier) REFERENCES public.reports(id);
ALTER TABLE ONLY public.follow_through
    ADD CONSTRAINT fk_follow_through_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.follow_through
    ADD CONSTRAINT fk_follow_through_report_position FOREIGN KEY (report, "position") REFERENCES public.passages(report, "position");
ALTER TABLE ONLY public.formulas
    ADD CONSTRAINT fk_formulas_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.instruments
    ADD CONSTRAINT fk_instruments_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.instruments
    ADD CONSTRAINT fk_instruments_report_engagement FOREIGN KEY (report, engagement) REFERENCES public.engagements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.like_texts
    ADD CONSTRAINT fk_like_texts_a FOREIGN KEY (a) REFERENCES public.reports(id);
ALTER TABLE ONLY public.like_texts
    ADD CONSTRAINT fk_like_texts_b FOREIGN KEY (b) REFERENCES public.reports(id);
ALTER TABLE ONLY public.name_words
    ADD CONSTRAINT fk_name_words_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.name_words
    ADD CONSTRAINT fk_name_words_report_actor FOREIGN KEY (report, actor) REFERENCES public.actors(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT fk_observations_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.offices
    ADD CONSTRAINT fk_offices_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.offices
    ADD CONSTRAINT fk_offices_report_actor FOREIGN KEY (report, actor) REFERENCES public.actors(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pair_reports
    ADD CONSTRAINT fk_pair_reports_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT fk_participants_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT fk_participants_report_actor FOREIGN KEY (report, actor) REFERENCES public.actors(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT fk_participants_report_engagement FOREIGN KEY (report, engagement) REFERENCES public.engagements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.passage_keys
    ADD CONSTRAINT fk_passage_keys_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.passages
    ADD CONSTRAINT fk_passages_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.past_readings
    ADD CONSTRAINT fk_past_readings_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.past_readings
    ADD CONSTRAINT fk_past_readings_run FOREIGN KEY (run) REFERENCES public.runs(id);
ALTER TABLE ONLY public.personal_ties
    ADD CONSTRAINT fk_personal_ties_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.personal_ties
    ADD CONSTRAINT fk_personal_ties_report_a FOREIGN KEY (report, a) REFERENCES public.actors(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.personal_ties
    ADD CONSTRAINT fk_personal_ties_report_b FOREIGN KEY (report, b) REFERENCES public.actors(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.phrase_sides
    ADD CONSTRAINT fk_phrase_sides_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.phrase_uses
    ADD CONSTRAINT fk_phrase_uses_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.portrait_keys
    ADD CONSTRAINT fk_portrait_keys_portrait FOREIGN KEY (portrait) REFERENCES public.portraits(id);
ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT fk_proposals_correction FOREIGN KEY (correction) REFERENCES public.corrections(id);
ALTER TABLE ONLY public.proposals
    ADD CONSTRAINT fk_proposals_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.readings
    ADD CONSTRAINT fk_readings_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.relationships
    ADD CONSTRAINT fk_relationships_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.report_search
    ADD CONSTRAINT fk_report_search_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_run FOREIGN KEY (run) REFERENCES public.runs(id);
ALTER TABLE ONLY public.resolved
    ADD CONSTRAINT fk_resolved_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.retractions
    ADD CONSTRAINT fk_retractions_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.same_commitments
    ADD CONSTRAINT fk_same_commitments_earlier FOREIGN KEY (earlier) REFERENCES public.reports(id);
ALTER TABLE ONLY public.same_commitments
    ADD CONSTRAINT fk_same_commitments_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.seen_together
    ADD CONSTRAINT fk_seen_together_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_user FOREIGN KEY ("user") REFERENCES public.users(id);
ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT fk_sightings_portrait FOREIGN KEY (portrait) REFERENCES public.portraits(id);
ALTER TABLE ONLY public.sightings
    ADD CONSTRAINT fk_sightings_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.statement_addressees
    ADD CONSTRAINT fk_statement_addressees_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.statement_addressees
    ADD CONSTRAINT fk_statement_addressees_report_statement FOREIGN KEY (report, statement) REFERENCES public.statements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.statement_search
    ADD CONSTRAINT fk_statement_search_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.statement_search
    ADD CONSTRAINT fk_statement_search_report_statement FOREIGN KEY (report, statement) REFERENCES public.statements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.statement_sides
    ADD CONSTRAINT fk_statement_sides_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.statement_sides
    ADD CONSTRAINT fk_statement_sides_report_statement FOREIGN KEY (report, statement) REFERENCES public.statements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.statement_speakers
    ADD CONSTRAINT fk_statement_speakers_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.statement_speakers
    ADD CONSTRAINT fk_statement_speakers_report_actor FOREIGN KEY (report, actor) REFERENCES public.actors(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.statement_speakers
    ADD CONSTRAINT fk_statement_speakers_report_statement FOREIGN KEY (report, statement) REFERENCES public.statements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.statements
    ADD CONSTRAINT fk_statements_report_engagement FOREIGN KEY (report, engagement) REFERENCES public.engagements(report, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.telling_keys
    ADD CONSTRAINT fk_telling_keys_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.tellings
    ADD CONSTRAINT fk_tellings_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.text_bands
    ADD CONSTRAINT fk_text_bands_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.text_signatures
    ADD CONSTRAINT fk_text_signatures_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.undertaking_keys
    ADD CONSTRAINT fk_undertaking_keys_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.undertaking_sides
    ADD CONSTRAINT fk_undertaking_sides_report FOREIGN KEY (report) REFERENCES public.reports(id);
ALTER TABLE ONLY public.undertakings
    ADD CONSTRAINT fk_undertakings_report FOREIGN KEY (report) REFERENCES public.reports(id);
