-- What users made of cards. Nothing here names a patient, unless a site keeps comments.
CREATE TABLE feedback (
    id             BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service        VARCHAR(255) NOT NULL,
    -- who sent it, as its tokens say; 'unverified' where callers are not verified
    client         VARCHAR(255) NOT NULL,
    card           VARCHAR(255) NOT NULL,
    topic          VARCHAR(255),
    outcome        VARCHAR(10)  NOT NULL,
    -- when the user acted, as the client says
    outcome_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    -- how many suggestions of the card were accepted
    suggestions    INTEGER      NOT NULL,
    reason_system  VARCHAR(255),
    reason_code    VARCHAR(255),
    reason_display VARCHAR(200),
    user_comment   VARCHAR(4000),
    received_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT feedback_once UNIQUE (service, client, card, outcome, outcome_at)
);

CREATE INDEX feedback_by_time ON feedback (service, outcome_at);
