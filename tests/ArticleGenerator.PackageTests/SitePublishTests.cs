using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ArticleGenerator.PackageTests;

/// <summary>The site of samples/Newsroom as those programs that are put on a server.</summary>
public sealed class SitePublishTests : IDisposable
{
    // The user of the container images of .NET that aren't root.
    private const string User = "1654";

    // What a container does: the root file system is the image, read-only, with /proc and random numbers of the kernel,
    // and the program doesn't run as root.
    private const string Isolated =
        $"mount --bind $1 $1; mount -t proc proc $1/proc; mount --bind /dev/urandom $1/dev/urandom; mount -o remount,bind,ro $1; "
        + $"exec chroot --userspec={User}:{User} $1 /app/Newsroom --urls $2";

    private const string Story = "articles/lens-of-skerry-point";
    private const string Names = "江原志津";

    private static readonly string[] Paths =
    [
        Story, "people", "events", "search?q=quill", "feed.xml", "sitemap.xml", "newsroom.css", "stories/lens.png",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("newsroom-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_trimmed_site_answers()
    {
        await Publish("-p:PublishAot=false", "--self-contained");

        await AssertAnswers(address => new ProcessStartInfo(Path.Combine(folder, "out/Newsroom"), ["--urls", address]));
    }

    [Fact]
    public async Task A_native_site_answers_from_a_container_that_it_cannot_write_to_and_writes_itself_to_files()
    {
        Assert.SkipUnless(CanIsolate, "A file system of its own needs Linux, clang or gcc, unshare, and the rights of root.");
        await Publish();
        await BuildRoot();

        await AssertAnswers(
            address => new ProcessStartInfo("unshare", ["--mount", "sh", "-ec", Isolated, "sh", Path.Combine(folder, "root"), address]),
            process =>
            {
                Assert.Contains($"Uid:\t{User}\t", File.ReadAllText($"/proc/{process.Id}/status"), StringComparison.Ordinal);
                Assert.Contains(
                    File.ReadLines($"/proc/{process.Id}/mountinfo"),
                    mount => mount.Split(' ') is [_, _, _, _, "/", var options, ..] && options.Split(',').Contains("ro"));
            });

        var export = Path.Combine(folder, "files");
        (await Run(Path.Combine(folder, "out/Newsroom"), "--export", export)).MustSucceed();
        var story = Path.Combine(export, Story, "index.html");
        Assert.Contains(Names, await File.ReadAllTextAsync(story, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static bool CanIsolate => Environment.GetEnvironmentVariable("ARTICLEGENERATOR_ALL_TESTS") == "true"
        || (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            && (Exists("clang") || Exists("gcc")) && Exists("unshare") && Exists("chroot"));

    private async Task Publish(params string[] arguments)
    {
        var result = await CommandLine.Dotnet(
            PackedPackage.RepositoryRoot(),
            ["publish", "samples/Newsroom", "-tl:off", "--use-current-runtime", "-o", Path.Combine(folder, "out"), .. arguments]);
        Assert.Empty(result.MustSucceed().Warnings);
    }

    // As small as the images of .NET without a distribution: the program, its libraries, and a folder for temporary files.
    private async Task BuildRoot()
    {
        var root = Path.Combine(folder, "root");
        foreach (var path in (string[])["tmp", "proc", "dev"])
            Directory.CreateDirectory(Path.Combine(root, path));
        await File.WriteAllBytesAsync(Path.Combine(root, "dev/urandom"), []);
        var program = Path.Combine(root, "app");
        (await Run("cp", "-r", Path.Combine(folder, "out"), program)).MustSucceed();
        foreach (var library in (await Run("ldd", Path.Combine(program, "Newsroom"))).MustSucceed().Output.Split([' ', '\t', '\n']))
        {
            if (!library.StartsWith('/'))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(root + library)!);
            File.Copy(library, root + library, overwrite: true);
        }

        (await Run("chmod", "-R", "a+rX", root)).MustSucceed();
        (await Run("chmod", "a+x", folder)).MustSucceed();
    }

    private static async Task AssertAnswers(Func<string, ProcessStartInfo> start, Action<Process>? look = null)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var info = start(address);
        info.RedirectStandardOutput = info.RedirectStandardError = true;
        info.Environment.Remove("ASPNETCORE_URLS");
        using var process = Process.Start(info)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            Assert.Contains("The Newsroom", await Answer(client, process), StringComparison.Ordinal);
            look?.Invoke(process);
            foreach (var path in Paths)
                Assert.NotEmpty(await client.GetByteArrayAsync(Local(path), TestContext.Current.CancellationToken));
            Assert.Contains(Names, await Read(client, Story), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> Answer(HttpClient client, Process process)
    {
        for (var started = Stopwatch.StartNew(); ;)
        {
            try
            {
                return await Read(client, "");
            }
            catch (HttpRequestException e) when (e.InnerException is SocketException && started.Elapsed < TimeSpan.FromMinutes(1))
            {
                if (process.HasExited)
                    Assert.Fail("The program ended: " + await process.StandardError.ReadToEndAsync());
                await Task.Delay(100);
            }
        }
    }

    private static Task<string> Read(HttpClient client, string path) =>
        client.GetStringAsync(Local(path), TestContext.Current.CancellationToken);

    private static Uri Local(string path) => new("/" + path, UriKind.Relative);

    private static Task<CommandResult> Run(string program, params string[] arguments) => CommandLine.Finish(
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool Exists(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Any(path => File.Exists(Path.Combine(path, program)));
}
