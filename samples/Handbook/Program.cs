using Handbook;

if (args is not [var folder] && args is not [_, "--source", _])
{
    Console.Error.WriteLine("Usage: dotnet run --project samples/Handbook -- FOLDER [--source ADDRESS]");
    return 2;
}

var source = args is [_, _, var address] ? new Uri(address) : null;
var files = await new Site(Articles.All, source).WriteAsync(args[0]);
Console.WriteLine($"{files.Count} files in {args[0]}. Open {Path.Combine(args[0], "index.html")}.");
return 0;
