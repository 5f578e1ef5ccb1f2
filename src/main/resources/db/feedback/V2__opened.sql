-- When the service last opened this database: it writes this to see that feedback can be written.
CREATE TABLE feedback_opened (
    opened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

INSERT INTO feedback_opened (opened_at) VALUES (CURRENT_TIMESTAMP);
