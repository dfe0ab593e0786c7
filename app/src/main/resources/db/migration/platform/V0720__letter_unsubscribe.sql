-- Where one POST ends letters like this one; null for letters that somebody waits for, such as an invitation.
alter table platform.letter add column unsubscribe text;
