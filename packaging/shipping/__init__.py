"""Makes what people install: wheel, frozen folder, Debian package, and the parts list. `make dist` runs it all."""
