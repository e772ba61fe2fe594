#include "server/command.hpp"

int main(int argument_count, char** arguments) {
    return binhyen::server::run_command_line(argument_count, arguments);
}
