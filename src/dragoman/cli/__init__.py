"""The command line: one thin file a command, and the pages it prints. Only here is anything printed."""
