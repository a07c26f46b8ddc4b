#!/usr/bin/perl
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: kwallet.pl FOLDER: starts KDE's wallet as a login does (pam_kwallet), with a wallet that is made and opened by the
# hash of a password, which comes through a pipe. Nobody is asked for anything. Ends when the daemon is ready.
use strict;
use warnings;
use Fcntl;
use Socket;

my $place = "$ARGV[0]/login.socket";
pipe(my $hash_out, my $hash_in) or die "pipe: $!";
socket(my $environment, PF_UNIX, SOCK_STREAM, 0) or die "socket: $!";
bind($environment, sockaddr_un($place)) or die "bind: $!";
listen($environment, 1) or die "listen: $!";
fcntl($_, F_SETFD, 0) for $hash_out, $environment;

if (!fork) {
    $ENV{PAM_KWALLET5_LOGIN} = $place;
    exec 'kwalletd5', '--pam-login', fileno $hash_out, fileno $environment;
    die "kwalletd5: $!";
}
syswrite $hash_in, 'h' x 56; # PBKDF2 with SHA-512, as pam_kwallet sends it
close $hash_in;
socket(my $login, PF_UNIX, SOCK_STREAM, 0) or die "socket: $!";
connect($login, sockaddr_un($place)) or die "connect: $!";
close $login; # no variables
# Who asks before it has its name on the bus is answered by a second daemon, which asks for the password.
exec 'gdbus', 'wait', '--session', '--timeout', '90', 'org.kde.kwalletd5';
die "gdbus: $!";
