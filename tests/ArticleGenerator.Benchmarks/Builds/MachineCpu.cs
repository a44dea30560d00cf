using System.Globalization;

namespace ArticleGenerator.Benchmarks;

/// <summary>
/// The time that all processors of the machine have worked, since it started (Linux). A build has the compiler server work for it, which is
/// not a process of its own: what counts is what the whole machine does meanwhile, so let it do nothing else.
/// </summary>
internal static class MachineCpu
{
    private const double TicksPerSecond = 100;

    /// <summary>Seconds; 0 where nobody counts them.</summary>
    public static double Seconds()
    {
        if (!File.Exists("/proc/stat"))
            return 0;
        var counts = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(count => long.Parse(count, CultureInfo.InvariantCulture)).ToArray();
        // user, nice, system, and without idle and iowait: irq, softirq.
        return (counts[0] + counts[1] + counts[2] + counts[5] + counts[6]) / TicksPerSecond;
    }
}
