// SPDX-License-Identifier: GPL-3.0-or-later
// Paced streams against a gateway, figures as one line of JSON. See usage() for the options.
#include "tests/bench/StreamClient.h"

#include <algorithm>
#include <cstdlib>
#include <sys/resource.h>

namespace {

double share(std::vector<double> &values, double part)
{
    if (values.empty())
        return 0;
    const auto at = static_cast<std::size_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

int usage()
{
    std::fputs("usage: tollgate_sseload --port N [--streams 256] [--seconds 5] [--key K] [--model M]\n"
               "                        [--mixed 1] [--surface chat|messages] [--log FILE] [--run PREFIX]\n",
               stderr);
    return 64;
}

} // namespace

int main(int argc, char **argv)
{
    bench::LoadOptions options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view name = argv[i];
        const char *value = argv[i + 1];
        if (name == "--port")
            options.port = static_cast<std::uint16_t>(std::atoi(value));
        else if (name == "--streams")
            options.streams = std::atoi(value);
        else if (name == "--seconds")
            options.seconds = std::atof(value);
        else if (name == "--key")
            options.key = value;
        else if (name == "--model")
            options.model = value;
        else if (name == "--mixed")
            options.mixed = std::atoi(value) != 0;
        else if (name == "--log")
            options.log = value;
        else if (name == "--surface")
            options.isMessages = std::string_view(value) == "messages";
        else if (name == "--run")
            options.run = value;
        else
            return usage();
    }
    if (options.port == 0 || options.streams < 1)
        return usage();
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    bench::LoadFigures figures = bench::StreamClient(options).run();
    std::printf("{\"whole\":%lu,\"cut\":%lu,\"refused\":%lu,\"chunks\":%lu,\"ttft_p50\":%.3f,\"ttft_p99\":%.3f,"
                "\"transit_p50\":%.3f,\"transit_p99\":%.3f,\"gap_p50\":%.3f,\"gap_p99\":%.3f}\n",
                figures.whole, figures.cut, figures.refused, figures.chunks, share(figures.firstTokenMs, 0.5),
                share(figures.firstTokenMs, 0.99), share(figures.transitMs, 0.5), share(figures.transitMs, 0.99),
                share(figures.gapMs, 0.5), share(figures.gapMs, 0.99));
    return 0;
}
