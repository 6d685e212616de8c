-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "isRight" BOOLEAN NOT NULL,
    "answer" TEXT NOT NULL,
    "hintUsed" BOOLEAN NOT NULL DEFAULT false,
    "occurredAt" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "attemptId" TEXT,
    CONSTRAINT "Evidence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Completion" (
    "personId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL,
    "anchor" TEXT,
    "completedAt" DATETIME,

    PRIMARY KEY ("personId", "lessonId"),
    CONSTRAINT "Completion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SkillMastery" (
    "personId" TEXT NOT NULL,
    "skillId" TEXT NOT NULL,
    "tRef" REAL NOT NULL,
    "a60" REAL NOT NULL,
    "n60" REAL NOT NULL,
    "a1" REAL NOT NULL,
    "n1" REAL NOT NULL,
    "n" INTEGER NOT NULL,
    "wins" INTEGER NOT NULL,
    "successDays" INTEGER NOT NULL,
    "lastSuccessAt" REAL,
    "firstSuccessAt" REAL,
    "lastE" REAL NOT NULL,
    "lastAt" REAL NOT NULL,
    "lastEventId" TEXT NOT NULL,
    "s" REAL NOT NULL,
    "rem" REAL NOT NULL,
    "counted" INTEGER NOT NULL,
    "prevWrong" BOOLEAN NOT NULL,
    "practiceWins" INTEGER NOT NULL,
    "rung" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "masteredAt" DATETIME,
    "dueAt" DATETIME,
    "engineVersion" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "skillId"),
    CONSTRAINT "SkillMastery_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearnerAbility" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "tRef" REAL NOT NULL,
    "a60" REAL NOT NULL,
    "n60" REAL NOT NULL,
    "aFast" REAL NOT NULL,
    "nFast" REAL NOT NULL,
    CONSTRAINT "LearnerAbility_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExamAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "publicationId" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "openKey" TEXT,
    "questions" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "rightCount" INTEGER,
    "passed" BOOLEAN,
    CONSTRAINT "ExamAttempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExamAnswer" (
    "attemptId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "isRight" BOOLEAN,

    PRIMARY KEY ("attemptId", "position"),
    CONSTRAINT "ExamAnswer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "ExamAttempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Certificate" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT,
    "moduleId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "moduleTitle" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "issuedAt" DATETIME NOT NULL,
    "attemptId" TEXT NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "revokedAt" DATETIME,
    "revokedReason" TEXT,
    CONSTRAINT "Certificate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publicKey" TEXT NOT NULL,
    "privateKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "LessonRevision" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "lessonId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "bundle" TEXT NOT NULL,
    "lesson" TEXT NOT NULL,
    "questions" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Media" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "data" BLOB NOT NULL
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "hash" TEXT NOT NULL,
    "catalogue" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "displayName" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "identifierKind" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "isDemonstration" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "device" TEXT NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "failures" INTEGER NOT NULL,
    "lastFailedAt" DATETIME NOT NULL,
    "blockedUntil" DATETIME
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scopeKind" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    CONSTRAINT "Role_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actorId" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "parentId" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Place_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Team_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "teamId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "isHead" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" DATETIME NOT NULL,

    PRIMARY KEY ("teamId", "personId"),
    CONSTRAINT "TeamMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Class" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "placeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    CONSTRAINT "Class_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassMember" (
    "classId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,

    PRIMARY KEY ("classId", "personId"),
    CONSTRAINT "ClassMember_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Evidence_personId_skillId_occurredAt_idx" ON "Evidence"("personId", "skillId", "occurredAt");

-- CreateIndex
CREATE INDEX "Evidence_personId_itemId_idx" ON "Evidence"("personId", "itemId");

-- CreateIndex
CREATE INDEX "SkillMastery_personId_dueAt_idx" ON "SkillMastery"("personId", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "ExamAttempt_openKey_key" ON "ExamAttempt"("openKey");

-- CreateIndex
CREATE UNIQUE INDEX "ExamAttempt_personId_moduleId_day_ordinal_key" ON "ExamAttempt"("personId", "moduleId", "day", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_personId_moduleId_key" ON "Certificate"("personId", "moduleId");

-- CreateIndex
CREATE INDEX "LessonRevision_lessonId_idx" ON "LessonRevision"("lessonId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_identifier_key" ON "Person"("identifier");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Throttle_lastFailedAt_idx" ON "Throttle"("lastFailedAt");

-- CreateIndex
CREATE INDEX "Role_scopeKind_scopeId_idx" ON "Role"("scopeKind", "scopeId");

-- CreateIndex
CREATE UNIQUE INDEX "Role_personId_kind_scopeKind_scopeId_key" ON "Role"("personId", "kind", "scopeKind", "scopeId");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_at_idx" ON "AuditEntry"("subjectId", "at");

-- CreateIndex
CREATE INDEX "Place_parentId_idx" ON "Place"("parentId");

-- CreateIndex
CREATE INDEX "Team_placeId_idx" ON "Team"("placeId");

-- CreateIndex
CREATE INDEX "TeamMember_personId_idx" ON "TeamMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Class_joinCode_key" ON "Class"("joinCode");

-- CreateIndex
CREATE INDEX "Class_placeId_idx" ON "Class"("placeId");

-- CreateIndex
CREATE INDEX "ClassMember_personId_idx" ON "ClassMember"("personId");


