-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lessonId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "originLessonId" TEXT,
    "originRevision" TEXT,
    "scopeKind" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "DraftFile" (
    "draftId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT,
    "mediaHash" TEXT,
    "originText" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedById" TEXT,
    "changedAt" DATETIME NOT NULL,
    PRIMARY KEY ("draftId", "name"),
    CONSTRAINT "DraftFile_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftEarlier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "changedById" TEXT,
    "changedAt" DATETIME NOT NULL,
    CONSTRAINT "DraftEarlier_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReviewNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    "settledById" TEXT,
    CONSTRAINT "ReviewNote_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "actorId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DraftStep_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "lessonId" TEXT NOT NULL,
    "moduleId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scopeKind" TEXT NOT NULL,
    "scopeId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" TEXT,
    "entry" TEXT,
    "files" TEXT,
    "originRevision" TEXT,
    "draftId" TEXT,
    "restoredFromId" INTEGER,
    "adoptedFromId" INTEGER,
    "draftedById" TEXT,
    "approvedById" TEXT,
    "publishedById" TEXT,
    "draftedAt" DATETIME,
    "approvedAt" DATETIME,
    "publishedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "UploadedMedia" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "uploadedById" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "BankImport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draftId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "bank" TEXT NOT NULL,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "Draft_scopeKind_scopeId_updatedAt_idx" ON "Draft"("scopeKind", "scopeId", "updatedAt");

-- CreateIndex
CREATE INDEX "Draft_createdById_updatedAt_idx" ON "Draft"("createdById", "updatedAt");

-- CreateIndex
CREATE INDEX "Draft_lessonId_idx" ON "Draft"("lessonId");

-- CreateIndex
CREATE INDEX "DraftEarlier_draftId_name_version_idx" ON "DraftEarlier"("draftId", "name", "version");

-- CreateIndex
CREATE INDEX "ReviewNote_draftId_createdAt_idx" ON "ReviewNote"("draftId", "createdAt");

-- CreateIndex
CREATE INDEX "DraftStep_draftId_at_idx" ON "DraftStep"("draftId", "at");

-- CreateIndex
CREATE INDEX "Edition_lessonId_scopeKind_scopeId_id_idx" ON "Edition"("lessonId", "scopeKind", "scopeId", "id");

-- CreateIndex
CREATE INDEX "Edition_scopeKind_scopeId_idx" ON "Edition"("scopeKind", "scopeId");

-- CreateIndex
CREATE INDEX "Edition_draftId_idx" ON "Edition"("draftId");

-- CreateIndex
CREATE INDEX "UploadedMedia_uploadedById_idx" ON "UploadedMedia"("uploadedById");

-- CreateIndex
CREATE INDEX "BankImport_draftId_idx" ON "BankImport"("draftId");

-- CreateIndex
CREATE INDEX "BankImport_createdAt_idx" ON "BankImport"("createdAt");

-- CreateIndex
CREATE INDEX "Evidence_itemId_idx" ON "Evidence"("itemId");
