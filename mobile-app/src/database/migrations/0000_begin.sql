CREATE TABLE `approval` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`category_id` text NOT NULL,
	`due_at` text NOT NULL,
	`amount_base` real NOT NULL,
	`searched` text NOT NULL,
	`view` text NOT NULL,
	`details` text,
	`intention` text,
	`gone` integer DEFAULT false NOT NULL,
	`round` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `approval_by_due` ON `approval` (`gone`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `approval_by_amount` ON `approval` (`gone`,`amount_base`,`id`);--> statement-breakpoint
CREATE INDEX `approval_by_category` ON `approval` (`category_id`);--> statement-breakpoint
CREATE TABLE `cache` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`fetched_at` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE TABLE `conflict` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`wanted` text NOT NULL,
	`problem` text NOT NULL,
	`detail` text NOT NULL,
	`state` text,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `decision` (
	`approval_id` text PRIMARY KEY NOT NULL,
	`decided_at` text NOT NULL,
	`view` text NOT NULL,
	`intention` text,
	`round` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `decision_by_time` ON `decision` (`decided_at`,`approval_id`);--> statement-breakpoint
CREATE TABLE `draft` (
	`kind` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`saved_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`sealed` text NOT NULL,
	`queued_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`not_before` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id_unique` ON `outbox` (`id`);--> statement-breakpoint
CREATE INDEX `outbox_by_subject` ON `outbox` (`subject`);--> statement-breakpoint
CREATE TABLE `request` (
	`id` text PRIMARY KEY NOT NULL,
	`submitted_at` text NOT NULL,
	`unsent` integer DEFAULT false NOT NULL,
	`withdrawing` integer DEFAULT false NOT NULL,
	`view` text NOT NULL,
	`round` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `request_by_time` ON `request` (`submitted_at`,`id`);--> statement-breakpoint
CREATE TABLE `sync_state` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
