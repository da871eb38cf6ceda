package nl.wijkbudget.following.command;

import nl.wijkbudget.following.Followed;
import nl.wijkbudget.identity.ActorId;

/** One person and one thing that is followed. */
record Follower(ActorId person, Followed what) {}
